#include "ui/base/Form.h"

#include "ui/base/Label.h"
#include "ui/base/Look.h"

#include <QBoxLayout>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace kechi {

FormField::FormField(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent), m_label(new Label({}, TextSize::Small, Tone::Second, this)),
      m_below(new Label({}, TextSize::Small, Tone::Muted, this)), m_editor(editor)
{
    m_label->setBuddy(editor);
    m_below->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGapTiny);
    column->addWidget(m_label);
    column->addWidget(editor);
    column->addWidget(m_below);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setLabel(label);
}

void FormField::setLabel(const QString& label)
{
    m_name = label;
    refresh();
}

void FormField::setRequired(bool required)
{
    m_required = required;
    refresh();
}

void FormField::setHint(const QString& hint)
{
    m_hint = hint;
    refresh();
}

void FormField::setError(const QString& error)
{
    m_error = error;
    refresh();
}

void FormField::refresh()
{
    m_label->setText(m_required ? m_name + u" *"_s : m_name);
    m_below->setText(hasError() ? m_error : m_hint);
    m_below->setTone(hasError() ? Tone::Bad : Tone::Muted);
    m_below->setVisible(!m_below->text().isEmpty());
    m_editor->setAccessibleName(m_required ? tr("%1, required").arg(m_name) : m_name);
    m_editor->setAccessibleDescription(m_below->text());
    setLook(m_editor, "invalid", hasError() ? u"true"_s : u"false"_s);
}

Form::Form(int columns, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_columns(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kGapWide);
    m_grid->setVerticalSpacing(kGap);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

FormField* Form::add(const QString& label, QWidget* editor)
{
    auto* field = new FormField(label, editor, this);
    place(field, 1);
    return field;
}

FormField* Form::addWide(const QString& label, QWidget* editor)
{
    auto* field = new FormField(label, editor, this);
    m_next += (m_columns - m_next % m_columns) % m_columns;
    place(field, m_columns);
    return field;
}

void Form::place(FormField* field, int width)
{
    m_grid->addWidget(field, m_next / m_columns, m_next % m_columns, 1, width, Qt::AlignTop);
    m_fields += field;
    m_next += width;
}

void Form::clearErrors()
{
    for (FormField* field : m_fields)
        field->setError({});
}

bool Form::showFirstError()
{
    for (FormField* field : m_fields) {
        if (!field->hasError())
            continue;
        field->editor()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace kechi

#include "ui/dashboard/PeriodDialog.h"

#include "ui/base/Button.h"
#include "ui/base/Dialog.h"
#include "ui/base/Form.h"
#include "ui/base/Sizes.h"

#include <QBoxLayout>
#include <QDateEdit>

using namespace Qt::StringLiterals;

namespace kechi {

static QDateEdit* dayEdit(QDate day, QWidget* parent)
{
    auto* edit = new QDateEdit(day, parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    return edit;
}

PeriodDialog::PeriodDialog(const Period& period, QWidget* parent)
    : QDialog(parent), m_from(dayEdit(period.from, this)), m_to(dayEdit(period.to, this))
{
    setWindowTitle(tr("Choose days"));
    auto* form = new Form(2, this);
    form->add(tr("From"), m_from);
    m_toField = form->add(tr("To, included"), m_to);
    auto* show = new Button(tr("Show figures"), Button::Look::Primary, this);
    show->setDefault(true);
    furnish(this, {form}, show)->setSpacing(kGapWide);
    connect(show, &Button::clicked, this, &PeriodDialog::accept);
}

Period PeriodDialog::period() const
{
    return {m_from->date(), m_to->date()};
}

void PeriodDialog::accept()
{
    if (m_from->date() > m_to->date()) {
        m_toField->setError(tr("The period must begin before it ends."));
        m_to->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace kechi

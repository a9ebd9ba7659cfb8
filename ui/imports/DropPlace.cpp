#include "ui/imports/DropPlace.h"

#include "ui/base/EmptyState.h"
#include "ui/base/Look.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace kechi {

DropPlace::DropPlace(QWidget* parent) : QFrame(parent), m_empty(new EmptyState(this))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_empty);
    connect(m_empty, &EmptyState::stepChosen, this, &DropPlace::fileRequested);
    setTarget(false);
    display();
}

void DropPlace::setRefusal(const QString& text)
{
    m_refusal = text;
    display();
}

void DropPlace::setTarget(bool target)
{
    setLook(this, "look", target ? u"target"_s : u"card"_s);
}

void DropPlace::display()
{
    const bool may = m_refusal.isEmpty();
    m_empty->setPicture(may ? Icon::FileImport : Icon::Lock);
    m_empty->setTitle(may ? tr("Drop a list of customers here") : tr("Importing is not for you"));
    m_empty->setText(may ? tr("A workbook (.xlsx, .xls) or a text file (.csv, .txt), as Excel, WPS "
                              "or another system "
                              "writes it. You see what will happen before anything is written.")
                         : m_refusal);
    m_empty->setStep(may ? tr("Choose a file…") : QString());
}

void DropPlace::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        display();
}

} // namespace kechi

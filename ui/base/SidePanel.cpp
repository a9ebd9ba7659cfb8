#include "ui/base/SidePanel.h"

#include "ui/base/Button.h"
#include "ui/base/Look.h"
#include "ui/base/Sizes.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace kechi {

QScrollArea* scrolled(QWidget* contents, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // Tab goes to what is inside
    setLook(contents, "look", u"scrolled"_s);
    area->setWidget(contents);
    return area;
}

SidePanel::SidePanel(QWidget* parent)
    : QFrame(parent), m_close(new Button(Icon::Close, QString(), this))
{
    setLook(this, "look", u"panel"_s);
    setFixedWidth(kSidePanelWidth);
    auto* contents = new QWidget(this);
    m_body = new QVBoxLayout(contents);
    m_body->setContentsMargins(kGapPage, kGapPage, kGapPage, kGapPage);
    m_body->setSpacing(kGap);
    m_scroll = scrolled(contents, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->addWidget(m_scroll);
    m_close->raise();
    connect(m_close, &Button::clicked, this, &SidePanel::dismiss);
    retranslate();
}

void SidePanel::dismiss()
{
    hide();
    emit closed();
}

void SidePanel::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

void SidePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void SidePanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    m_close->move(width() - m_close->width() - kGap, kGap);
}

void SidePanel::retranslate()
{
    m_close->setHint(tr("Close the panel"));
    setAccessibleName(tr("Details"));
}

void SidePanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kechi

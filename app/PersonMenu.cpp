#include "app/PersonMenu.h"

#include "ui/base/TopBar.h"
#include "ui/main/MainWindow.h"

#include <QMenu>

namespace kechi {

PersonMenu::PersonMenu(MainWindow& window, QObject* parent) : QObject(parent), m_window(window)
{
    connect(&m_window.topBar(), &TopBar::personChosen, this, &PersonMenu::open);
}

void PersonMenu::open()
{
    auto* menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("History…"), this, &PersonMenu::historyRequested);
    menu->addAction(tr("Settings"), this, &PersonMenu::settingsRequested);
    menu->addSeparator();
    menu->addAction(tr("Lock"), this, &PersonMenu::leaveRequested);
    menu->popup(m_window.topBar().belowPerson());
}

} // namespace kechi

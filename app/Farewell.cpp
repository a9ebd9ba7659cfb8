#include "app/Farewell.h"

#include "ui/imports/ImportPage.h"
#include "ui/main/MainWindow.h"

#include <QMessageBox>
#include <QPushButton>

namespace kechi {

Farewell::Farewell(ImportPage& imports, MainWindow& window, QObject* parent)
    : QObject(parent), m_imports(imports), m_window(window)
{
    connect(&m_imports, &ImportPage::runningChanged, this, &Farewell::showRunning);
    connect(&m_window, &MainWindow::closeHeld, this,
            [this] { whenFree([&window = m_window] { window.close(); }); });
}

void Farewell::whenFree(std::function<void()> go)
{
    m_go = std::move(go);
    if (!m_imports.isRunning())
        std::exchange(m_go, {})();
    else if (!m_question)
        ask();
}

void Farewell::ask()
{
    m_question = new QMessageBox(QMessageBox::NoIcon, tr("An import is under way"),
                                 tr("The import has not ended yet. If you stop it, nothing of the "
                                    "file comes in, and you can import it again later."),
                                 QMessageBox::NoButton, &m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    auto* stop = m_question->addButton(tr("Stop the import"), QMessageBox::DestructiveRole);
    auto* stay = m_question->addButton(tr("Let it run"), QMessageBox::RejectRole);
    m_question->setDefaultButton(stay);
    m_question->setEscapeButton(stay);
    connect(stop, &QPushButton::clicked, &m_imports, &ImportPage::stop);
    connect(stay, &QPushButton::clicked, this, [this] { m_go = {}; });
    connect(m_question, &QObject::destroyed, this, [this] { m_question = nullptr; });
    m_question->open();
}

// Whether it was stopped or came to its end while one thought about it: now one may go.
void Farewell::showRunning(bool isRunning)
{
    m_window.holdOpen(isRunning);
    if (isRunning || !m_go)
        return;
    if (m_question)
        m_question->close();
    std::exchange(m_go, {})();
}

} // namespace kechi

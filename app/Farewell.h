#pragma once

#include <QObject>
#include <functional>

class QMessageBox;

namespace kechi {

class ImportPage;
class MainWindow;

// Somebody wants to go while an import runs: asked first, then the import is stopped, with
// nothing of it in the workspace, and only then may they go.
class Farewell : public QObject {
    Q_OBJECT

public:
    Farewell(ImportPage& imports, MainWindow& window, QObject* parent);

    void whenFree(std::function<void()> go); // at once where nothing runs

private:
    void ask();
    void showRunning(bool isRunning);

    ImportPage& m_imports;
    MainWindow& m_window;
    std::function<void()> m_go;        // empty: nobody wants to go
    QMessageBox* m_question = nullptr; // null: none is open
};

} // namespace kechi

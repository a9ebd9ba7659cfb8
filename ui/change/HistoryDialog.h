#pragma once

#include "core/change/UndoService.h"

#include <QDialog>
#include <QTimeZone>

namespace kechi {

class Button;
class HistoryModel;
class Label;
class Notice;
class TableView;
class Tasks;
class UndoActs;

// 变更历史: what was done lately, and the way to take any of it back.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(UndoService& undos, Tasks& tasks, UndoActs& acts, MemberId me,
                  const QTimeZone& zone, QWidget* parent = nullptr);

private:
    void load();
    void take(const Result<QList<PastChange>>& answer);
    void showChoice();
    void undoChosen();

    UndoService& m_undos;
    Tasks& m_tasks;
    UndoActs& m_acts;
    MemberId m_me;
    Notice* m_notice = nullptr;
    TableView* m_table = nullptr;
    HistoryModel* m_model = nullptr;
    Label* m_why = nullptr; // the chosen one cannot be undone
    Button* m_undo = nullptr;
};

} // namespace kechi

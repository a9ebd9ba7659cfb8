#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace kechi {

class StepButton;

// How far one is on a way of several pages. Those behind can be gone back to.
class Steps : public QWidget {
    Q_OBJECT

public:
    explicit Steps(QWidget* parent = nullptr);

    void setSteps(const QStringList& names);
    void setCurrent(int step); // from 0; as many as there are steps: all done
    int current() const { return m_current; }
    void setLocked(bool locked); // there is no way back any more

signals:
    void chosen(int step); // one that is done was clicked

private:
    QHBoxLayout* m_row = nullptr;
    QList<StepButton*> m_steps;
    int m_current = 0;
    bool m_locked = false;
};

} // namespace kechi

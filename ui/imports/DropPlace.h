#pragma once

#include <QFrame>

namespace kechi {

class EmptyState;

// Where an import begins: what it is for, and where a file is dropped or chosen.
class DropPlace : public QFrame {
    Q_OBJECT

public:
    explicit DropPlace(QWidget* parent = nullptr);

    void setRefusal(const QString& text); // the person may not import; empty: may
    void setTarget(bool target);          // a file is held over the page

signals:
    void fileRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void display();

    QString m_refusal;
    EmptyState* m_empty = nullptr;
};

} // namespace kechi

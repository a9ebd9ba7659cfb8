#pragma once

#include <QWidget>

class QHBoxLayout;

namespace kechi {

// A row of a card that opens something: it lights up under the pointer, and a click, Return
// or Space chooses it.
class RowLink : public QWidget {
    Q_OBJECT

public:
    explicit RowLink(QWidget* parent = nullptr);

    QHBoxLayout* row() const { return m_row; }
    void setName(const QString& name); // for readers, and what the tool tip says
    void setOpens(bool opens);         // a row that opens nothing is only shown
    void setDivided(bool divided);     // a line below it

signals:
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QHBoxLayout* m_row = nullptr;
    bool m_opens = true;
    bool m_divided = false;
};

} // namespace kechi

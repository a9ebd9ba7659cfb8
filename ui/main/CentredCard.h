#pragma once

#include <QWidget>

class QVBoxLayout;

namespace kechi {

class Label;

// The program's name over one card in the middle of an otherwise empty window.
class CentredCard : public QWidget {
    Q_OBJECT

public:
    explicit CentredCard(int width, QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_body; } // of the card

protected:
    void changeEvent(QEvent* event) override;

private:
    Label* m_name = nullptr;
    QVBoxLayout* m_body = nullptr;
};

} // namespace kechi

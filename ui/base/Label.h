#pragma once

#include "ui/base/Sizes.h"
#include "ui/base/Tokens.h"

#include <QLabel>

namespace kechi {

// Words on a page, by size and meaning. Plain text: what people typed is never markup.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(QWidget* parent = nullptr) : Label({}, TextSize::Body, Tone::Normal, parent) {}
    explicit Label(const QString& text, TextSize size = TextSize::Body, Tone tone = Tone::Normal,
                   QWidget* parent = nullptr);

    void setTone(Tone tone);
    Tone tone() const { return m_tone; }

    // In one line, cut with … where the room ends; the tool tip then has it all.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Tone m_tone = Tone::Normal;
    bool m_elided = false;
};

// The word the style sheet knows a tone by.
QString toneName(Tone tone);

} // namespace kechi

#pragma once

#include "ui/base/Tokens.h"

#include <QObject>

namespace kechi {

// The look of the whole application: puts style, palette, font and style sheet in place and
// changes them at run time. Made once, by whoever makes the application; nobody else needs
// it, for painters ask tokens().
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Mode { Light, Dark, System };
    Q_ENUM(Mode)

    explicit Theme(Mode mode = Mode::System, QObject* parent = nullptr);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const { return m_dark; }

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    Mode m_mode = Mode::System;
    bool m_dark = false;
    bool m_applied = false;
};

// The style sheet of a set of colours, made from resources/style.qss.
QString styleSheet(const Tokens& set);

} // namespace kechi

#include "ui/base/Steps.h"

#include "ui/base/Icons.h"
#include "ui/base/Sizes.h"
#include "ui/base/Style.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLocale>
#include <QPainter>

namespace kechi {

class StepButton : public QAbstractButton {
public:
    enum class State { Done, Now, Later };

    StepButton(int number, const QString& name, QWidget* parent)
        : QAbstractButton(parent), m_number(number)
    {
        setText(name);
    }

    void setState(State state, bool mayGoBack)
    {
        m_state = state;
        const bool leads = state == State::Done && mayGoBack;
        setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
        setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
        const QString words = state == State::Done  ? Steps::tr("Step %1, %2, done")
                              : state == State::Now ? Steps::tr("Step %1, %2, now")
                                                    : Steps::tr("Step %1, %2, later");
        setAccessibleName(words.arg(locale().toString(m_number), text()));
        updateGeometry();
        update();
    }
    bool isDone() const { return m_state == State::Done; }

    QSize sizeHint() const override
    {
        return {kAvatarSmall + kGapSmall + fontMetrics().horizontalAdvance(text()) + kGapSmall,
                kAvatar};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& set = tokens();
        QPainter painter(this);
        const QRect disc(0, (height() - kAvatarSmall) / 2, kAvatarSmall, kAvatarSmall);
        const bool now = m_state == State::Now;
        paintBox(painter, disc, kAvatarSmall / 2.0,
                 now        ? set.accent
                 : isDone() ? set.goodSoft
                            : set.track);
        if (isDone()) {
            paintIcon(painter, Icon::Check, disc.adjusted(4, 4, -4, -4), set.goodText);
        } else {
            painter.setFont(textFont(TextSize::Small));
            painter.setPen(now ? set.onFill : set.mutedText);
            painter.drawText(disc, Qt::AlignCenter, locale().toString(m_number));
        }
        painter.setFont(font());
        painter.setPen(now ? set.ink : set.mutedText);
        painter.drawText(rect().adjusted(disc.right() + kGapSmall, 0, 0, 0), Qt::AlignVCenter,
                         text());
        if (hasFocus())
            paintFocusRing(painter, rect(), kRadiusControl, set.focus);
    }

private:
    int m_number = 0;
    State m_state = State::Later;
};

Steps::Steps(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kGapWide);
    m_row->addStretch();
}

void Steps::setSteps(const QStringList& names)
{
    if (names.size() == m_steps.size()) { // other words: the steps keep their place for Tab
        for (int i = 0; i < names.size(); ++i)
            m_steps[i]->setText(names[i]);
        updateGeometry();
        return setCurrent(m_current);
    }
    qDeleteAll(m_steps);
    m_steps.clear();
    for (int i = 0; i < names.size(); ++i) {
        auto* step = new StepButton(i + 1, names[i], this);
        connect(step, &QAbstractButton::clicked, this, [this, i, step] {
            if (step->isDone() && !m_locked)
                emit chosen(i);
        });
        m_row->insertWidget(i, step);
        m_steps += step;
    }
    setCurrent(m_current);
}

void Steps::setCurrent(int step)
{
    m_current = step;
    for (int i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->setState(i < step    ? StepButton::State::Done
                             : i == step ? StepButton::State::Now
                                         : StepButton::State::Later,
                             !m_locked);
    }
}

void Steps::setLocked(bool locked)
{
    m_locked = locked;
    setCurrent(m_current);
}

} // namespace kechi

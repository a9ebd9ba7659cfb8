#include "ui/base/Bars.h"

#include "ui/base/Sizes.h"
#include "ui/base/Style.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr double kNearlyFull = 0.95;
static constexpr int kBarWidth = 56;
static constexpr int kThin = 4;

static double between0And1(double share)
{
    return std::clamp(share, 0.0, 1.0);
}

// All parts in one rounded trough, so that a small share keeps the trough's round end.
static void paintParts(QPainter& painter, const QRectF& where,
                       std::initializer_list<std::pair<double, QColor>> parts)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath trough;
    trough.addRoundedRect(where, where.height() / 2, where.height() / 2);
    painter.fillPath(trough, tokens().track);
    painter.setClipPath(trough);
    double x = where.left();
    for (const auto& [share, fill] : parts) {
        const double width = where.width() * between0And1(share);
        painter.fillRect(QRectF(x, where.top(), width, where.height()), fill);
        x += width;
    }
    painter.restore();
}

void paintBar(QPainter& painter, const QRectF& where, double share, const QColor& fill)
{
    paintParts(painter, where, {{share, fill}});
}

ScoreBar::ScoreBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreBar::setScore(double score, double full)
{
    m_share = full > 0 ? between0And1(score / full) : 0;
    setAccessibleName(
        tr("%1 of %2").arg(locale().toString(score, 'g', 4), locale().toString(full, 'g', 4)));
    update();
}

QSize ScoreBar::sizeHint() const
{
    return {kBarWidth, kBarHeight};
}

void ScoreBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBar(painter, rect(), m_share, tokens().chartMain);
}

double Load::share() const
{
    const int full = limit > 0 ? limit : fullest;
    return full > 0 ? between0And1(double(held) / full) : 0;
}

double Load::soonShare() const
{
    return held > 0 ? share() * between0And1(double(soon) / held) : 0;
}

bool Load::isNearlyFull() const
{
    return limit > 0 && held >= kNearlyFull * limit;
}

QString loadText(const Load& load)
{
    const QLocale locale;
    return load.limit > 0
               ? u"%1 / %2"_s.arg(locale.toString(load.held), locale.toString(load.limit))
               : locale.toString(load.held);
}

LoadBar::LoadBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LoadBar::setLoad(const Load& load)
{
    m_load = load;
    setAccessibleName(loadText(load));
    setAccessibleDescription(load.soon > 0 ? tr("%n about to be recycled", nullptr, load.soon)
                                           : QString());
    setToolTip(accessibleDescription());
    update();
}

void LoadBar::setThin(bool thin)
{
    m_thin = thin;
    updateGeometry();
}

QSize LoadBar::sizeHint() const
{
    return {kBarWidth, m_thin ? kThin : kLoadHeight};
}

void LoadBar::paintEvent(QPaintEvent*)
{
    const Tokens& set = tokens();
    QPainter painter(this);
    const double soon = m_load.soonShare();
    paintParts(painter, rect(),
               {{m_load.share() - soon, m_load.isNearlyFull() && m_thin ? set.bad : set.chartMain},
                {soon, set.load}});
}

} // namespace kechi

#include "ui/dashboard/MonthChart.h"

#include "ui/base/Sizes.h"
#include "ui/base/Style.h"
#include "ui/base/Tokens.h"
#include "ui/dashboard/FigureText.h"

#include <QCursor>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QToolTip>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr double kBarWidth = 0.72; // of a month's room
static constexpr int kLeastHeight = 180;

MonthChart::MonthChart(QWidget* parent)
    : QChartView(parent), m_bars(new QBarSeries(this)), m_names(new QBarCategoryAxis(this)),
      m_counts(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(kLeastHeight);
    for (int i = 0; i < kSeries; ++i) {
        m_sets[size_t(i)] = new QBarSet({}, m_bars);
        m_bars->append(m_sets[size_t(i)]);
        connect(m_sets[size_t(i)], &QBarSet::clicked, this,
                [this, i](int month) { emit chosen(figure(i, month).behind); });
        connect(m_sets[size_t(i)], &QBarSet::hovered, this,
                [this, i](bool entered, int month) { hint(i, entered, month); });
    }
    m_bars->setBarWidth(kBarWidth);
    chart()->addSeries(m_bars);
    chart()->addAxis(m_names, Qt::AlignBottom);
    chart()->addAxis(m_counts, Qt::AlignLeft);
    m_bars->attachAxis(m_names);
    m_bars->attachAxis(m_counts);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({0, 0, 0, lineHeight(textFont(TextSize::Small)) + kGapTiny});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_counts->setVisible(false);
    m_names->setGridLineVisible(false);
    m_names->setLineVisible(false);
    m_names->setLabelsVisible(false); // they would be cut to … where they still fit
    restyle();
}

QString MonthChart::nameOf(int series)
{
    switch (series) {
    case 0: return tr("New");
    case 1: return tr("Won");
    default: return tr("Lost");
    }
}

QColor MonthChart::colourOf(int series)
{
    const Tokens& set = tokens();
    switch (series) {
    case 0: return set.chartPale;
    case 1: return set.chartMain;
    default: return set.chartBad;
    }
}

const CountFigure& MonthChart::figure(int series, qsizetype month) const
{
    const MonthFigure& figures = m_months[month];
    switch (series) {
    case 0: return figures.added;
    case 1: return figures.won;
    default: return figures.lost;
    }
}

void MonthChart::setMonths(const QList<MonthFigure>& months)
{
    if (m_months.size() != months.size()) // the keys begin at the latest month
        m_currentMonth = months.size() - 1;
    m_months = months;
    fill();
}

void MonthChart::fill()
{
    QStringList names;
    QStringList words;
    qint64 most = 1;
    for (QBarSet* set : m_sets)
        set->remove(0, set->count());
    for (qsizetype month = 0; month < m_months.size(); ++month) {
        names += FigureText::month(m_months[month].month);
        words += hintOf(month).replace(u'\n', u' ');
        for (int i = 0; i < kSeries; ++i) {
            *m_sets[size_t(i)] << double(figure(i, month).count);
            most = std::max(most, figure(i, month).count);
        }
    }
    for (int i = 0; i < kSeries; ++i)
        m_sets[size_t(i)]->setLabel(nameOf(i));
    m_names->setCategories(names);
    m_counts->setRange(0, double(most));
    setAccessibleDescription(words.join(u"; "_s));
}

void MonthChart::restyle()
{
    for (int i = 0; i < kSeries; ++i) {
        m_sets[size_t(i)]->setColor(colourOf(i));
        m_sets[size_t(i)]->setBorderColor(Qt::transparent);
    }
}

QString MonthChart::hintOf(qsizetype month) const
{
    QStringList lines = {QLocale().toString(m_months[month].month, tr("MMMM yyyy"))};
    for (int i = 0; i < kSeries; ++i)
        lines += u"%1 %2"_s.arg(nameOf(i), FigureText::count(figure(i, month).count));
    return lines.join(u'\n');
}

void MonthChart::hint(int series, bool entered, int month)
{
    if (!entered || month < 0 || month >= m_months.size()) {
        unsetCursor();
        QToolTip::hideText();
        return;
    }
    setCursor(Qt::PointingHandCursor);
    m_currentSeries = series;
    m_currentMonth = month;
    QToolTip::showText(QCursor::pos(), hintOf(month), this);
}

void MonthChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void MonthChart::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_months.isEmpty()) {
        QChartView::keyPressEvent(event);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        emit chosen(figure(m_currentSeries, m_currentMonth).behind);
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int bars = kSeries * int(m_months.size());
        const int at = int(m_currentMonth) * kSeries + m_currentSeries;
        const int next = std::clamp(at + (key == Qt::Key_Right ? 1 : -1), 0, bars - 1);
        m_currentMonth = next / kSeries;
        m_currentSeries = next % kSeries;
        setAccessibleName(hintOf(m_currentMonth));
        viewport()->update();
    } else {
        QChartView::keyPressEvent(event);
    }
}

void MonthChart::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_months.isEmpty())
        return;
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    drawNames(painter, plot);
    if (hasFocus())
        drawFocus(painter, plot);
}

// Every second one where there is no room for all.
void MonthChart::drawNames(QPainter* painter, const QRectF& plot) const
{
    const QFont font = textFont(TextSize::Small);
    const QFontMetrics metrics(font);
    const double room = plot.width() / double(m_months.size());
    int widest = 0;
    for (const MonthFigure& month : m_months)
        widest = std::max(widest, metrics.horizontalAdvance(FigureText::month(month.month)));
    const qsizetype step = widest + kGapTiny / 2 > room ? 2 : 1;
    painter->setFont(font);
    painter->setPen(tokens().mutedText);
    for (qsizetype month = m_months.size() - 1; month >= 0; month -= step)
        painter->drawText(QRectF(plot.left() + room * double(month) - room,
                                 plot.bottom() + kGapTiny, 3 * room, lineHeight(font)),
                          Qt::AlignCenter, FigureText::month(m_months[month].month));
}

// Round the bar that Return would open.
void MonthChart::drawFocus(QPainter* painter, const QRectF& plot) const
{
    const double room = plot.width() / double(m_months.size());
    const double bar = room * kBarWidth / kSeries;
    const double left = plot.left() + room * double(m_currentMonth) + (room - bar * kSeries) / 2 +
                        bar * m_currentSeries;
    paintFocusRing(*painter, QRectF(left, plot.top(), bar, plot.height()).adjusted(-2, 0, 2, 0),
                   kRadiusTag, tokens().focus);
}

} // namespace kechi

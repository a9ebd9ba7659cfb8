#include "ui/dashboard/GradeChart.h"

#include "ui/base/Sizes.h"
#include "ui/base/Tokens.h"
#include "ui/dashboard/FigureText.h"

#include <QCursor>
#include <QEvent>
#include <QGraphicsLayout>
#include <QToolTip>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QPieSeries>
#include <QtCharts/QPieSlice>
#include <numeric>

namespace kechi {

static constexpr double kRing = 0.96; // of the room
static constexpr double kHole = 0.62; // of the room
static constexpr int kRingSize = 132;

GradeChart::GradeChart(QWidget* parent) : QChartView(parent), m_ring(new QPieSeries(this))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus); // the legend beside it is for the keyboard
    setMinimumSize(kRingSize, kRingSize);
    m_ring->setPieSize(kRing);
    m_ring->setHoleSize(kHole);
    chart()->addSeries(m_ring);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

QString GradeChart::nameOf(const GradeFigure& grade)
{
    return grade.grade ? grade.name : tr("No grade");
}

qint64 GradeChart::total(const QList<GradeFigure>& grades)
{
    return std::accumulate(
        grades.begin(), grades.end(), qint64(0),
        [](qint64 sum, const GradeFigure& grade) { return sum + grade.customers.count; });
}

// By their order: the best is good, the next the main colour, the others pale.
QColor GradeChart::colourOf(const QList<GradeFigure>& grades, qsizetype index)
{
    const Tokens& set = tokens();
    if (!grades[index].grade)
        return set.track;
    switch (index) {
    case 0: return set.good;
    case 1: return set.chartMain;
    case 2: return set.chartRest;
    case 3: return set.chartPale;
    default: return set.chartWarn;
    }
}

void GradeChart::setGrades(const QList<GradeFigure>& grades)
{
    m_grades = grades;
    m_ring->clear();
    for (qsizetype i = 0; i < grades.size(); ++i) {
        auto* slice = new QPieSlice(nameOf(grades[i]), double(grades[i].customers.count), m_ring);
        m_ring->append(slice);
        connect(slice, &QPieSlice::clicked, this,
                [this, i] { emit chosen(m_grades[i].customers.behind); });
        connect(slice, &QPieSlice::hovered, this, [this, i](bool entered) { hint(i, entered); });
    }
    restyle();
    viewport()->update();
}

void GradeChart::restyle()
{
    const QList<QPieSlice*> slices = m_ring->slices();
    for (qsizetype i = 0; i < slices.size(); ++i) {
        slices[i]->setColor(colourOf(m_grades, i));
        slices[i]->setBorderColor(tokens().surface);
        slices[i]->setBorderWidth(1);
    }
}

void GradeChart::hint(qsizetype index, bool entered)
{
    if (!entered) {
        unsetCursor();
        QToolTip::hideText();
        return;
    }
    setCursor(Qt::PointingHandCursor);
    const GradeFigure& grade = m_grades[index];
    QToolTip::showText(QCursor::pos(),
                       tr("%1: %2, %3")
                           .arg(nameOf(grade), FigureText::count(grade.customers.count),
                                FigureText::share(grade.customers.count, total(m_grades))),
                       this);
}

void GradeChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void GradeChart::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    const QFont big = textFont(TextSize::Title);
    const QFont small = textFont(TextSize::Small);
    const int high = lineHeight(big) + lineHeight(small);
    QRectF line(plot.left(), plot.center().y() - high / 2.0, plot.width(), lineHeight(big));
    painter->setFont(big);
    painter->setPen(tokens().ink);
    painter->drawText(line, Qt::AlignCenter, FigureText::shortCount(total(m_grades)));
    line.moveTop(line.bottom());
    line.setHeight(lineHeight(small));
    painter->setFont(small);
    painter->setPen(tokens().mutedText);
    painter->drawText(line, Qt::AlignCenter, tr("customers"));
}

} // namespace kechi

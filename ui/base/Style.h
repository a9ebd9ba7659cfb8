#pragma once

#include <QProxyStyle>

namespace kechi {

// Fusion, with what a style sheet could only draw from picture files: the arrows of combo
// and spin boxes, check marks, radio dots and the focus ring.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                       const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;
};

// A ring just inside the rectangle, as all that paints itself draws it when it has the focus.
void paintFocusRing(QPainter& painter, const QRectF& where, double radius, const QColor& colour);

// A filled, rounded box; an invalid border colour draws none.
void paintBox(QPainter& painter, const QRectF& where, double radius, const QColor& fill,
              const QColor& border = {});

// The square before what can be ticked.
void paintCheckBox(QPainter& painter, const QRectF& where, Qt::CheckState state, bool enabled);

} // namespace kechi

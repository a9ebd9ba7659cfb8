#include "ui/base/Icons.h"

#include "tests/support/Printers.h"
#include "ui/base/Theme.h"

#include <QMetaEnum>
#include <QPainter>
#include <QPixmap>

using namespace kechi;

namespace {

// The strongest colour of a picture: what its solid parts are painted in.
QColor solidColour(const QPixmap& picture)
{
    const QImage image = picture.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                return QColor(image.pixel(x, y));
        }
    }
    return {};
}

} // namespace

TEST_CASE("Every icon is in the font", "[ui][icons]")
{
    const QMetaEnum all = QMetaEnum::fromType<Icon>();
    REQUIRE(all.keyCount() > 50);
    for (int i = 0; i < all.keyCount(); ++i) {
        const auto which = Icon(all.value(i));
        INFO(all.key(i));
        CHECK(icon(which).isNull() == (which == Icon::None));
    }
}

TEST_CASE("An icon stays inside its square", "[ui][icons]")
{
    const int side = GENERATE(16, 18, 48);
    const QMetaEnum all = QMetaEnum::fromType<Icon>();
    for (int i = 0; i < all.keyCount(); ++i) {
        if (Icon(all.value(i)) == Icon::None)
            continue;
        INFO(all.key(i));
        QImage image(3 * side, 3 * side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        {
            QPainter painter(&image);
            paintIcon(painter, Icon(all.value(i)), QRectF(side, side, side, side), Qt::black);
        }
        int inside = 0;
        int outside = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool in = x >= side && x < 2 * side && y >= side && y < 2 * side;
                (in ? inside : outside) += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
            }
        }
        CHECK(inside > 0);
        CHECK(outside == 0);
    }
}

TEST_CASE("Icons take the colours in force, at once when they change", "[ui][icons]")
{
    Theme theme(Theme::Mode::Light);
    const QIcon bell = icon(Icon::Bell);
    const QIcon done = icon(Icon::Done, Tone::Good);
    CHECK(solidColour(bell.pixmap(48)) == lightTokens().second);
    CHECK(solidColour(bell.pixmap(48, QIcon::Disabled)) == lightTokens().muted);
    CHECK(solidColour(bell.pixmap(48, QIcon::Selected)) == lightTokens().accentText);
    CHECK(solidColour(done.pixmap(48)) == lightTokens().good);

    theme.setMode(Theme::Mode::Dark);
    CHECK(solidColour(bell.pixmap(48)) == darkTokens().second);
    CHECK(solidColour(done.pixmap(48)) == darkTokens().good);
    theme.setMode(Theme::Mode::Light);
}

TEST_CASE("Icons are drawn, not scaled, on a fine screen", "[ui][icons]")
{
    const Theme theme(Theme::Mode::Light);
    const QPixmap fine = icon(Icon::Check).pixmap(QSize(16, 16), 2.0);
    CHECK(fine.size() == QSize(32, 32));
    CHECK(fine.devicePixelRatio() == 2.0);
}

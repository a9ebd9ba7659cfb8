#pragma once

#include "core/customer/Stage.h"
#include "ui/base/Sizes.h"
#include "ui/base/Tokens.h"

#include <QList>
#include <QMetaType>
#include <QWidget>

class QPainter;

namespace kechi {

// What a tag shows: grade letters, stages and states by tone, people's own tags by colour.
struct TagText {
    QString text = {};
    Tone tone = Tone::Second;
    QColor colour = {}; // of a tag somebody made; invalid: the tone's

    bool operator==(const TagText&) const = default;
};

class TagLabel : public QWidget {
    Q_OBJECT

public:
    explicit TagLabel(const TagText& tag = {}, QWidget* parent = nullptr);

    void setTag(const TagText& tag);
    const TagText& tag() const { return m_tag; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TagText m_tag;
};

int tagWidth(const TagText& tag);
// In the upper left of the rectangle, cut with … where it ends; returns the width taken.
int paintTag(QPainter& painter, const QRect& where, const TagText& tag);
// As many as there is room for, then +3.
void paintTags(QPainter& painter, const QRect& where, const QList<TagText>& tags);

// A is good, B is fair, the others are neutral.
Tone gradeTone(const QString& grade);
Tone stageTone(Stage stage);
Tone tagTone(const QString& colour); // of a tag's colour, by its key: "grey", "blue" …

} // namespace kechi

Q_DECLARE_METATYPE(kechi::TagText)

#pragma once

#include "core/scoring/Score.h"
#include "ui/base/Card.h"

#include <optional>

class QGridLayout;

namespace kechi {

class Label;
class Lines;
class ScoreBar;

// 客户评分: the sum, its three groups, and on demand every reason.
class ScoreCard : public Card {
    Q_OBJECT

public:
    explicit ScoreCard(QWidget* parent = nullptr);

    void setScore(const std::optional<Score>& score); // none: not yet scored

private:
    void addGroup(ScoreGroup group);
    void reflect();

    struct Group {
        Label* name = nullptr;
        ScoreBar* bar = nullptr;
        Label* points = nullptr;
    };

    std::optional<Score> m_score;
    Label* m_total = nullptr;
    QGridLayout* m_grid = nullptr;
    QList<Group> m_groups;
    Lines* m_reasons = nullptr;
};

} // namespace kechi

#pragma once

#include "ui/base/Bars.h"

#include <QFrame>

class QAbstractItemModel;
class QVBoxLayout;

namespace kechi {

class Avatar;
class Button;
class CardList;
class IconLabel;
class Label;

// A column of the board: whose the customers are, how much of the limit they fill, and the
// cards. Folded it is the head alone.
class LaneColumn : public QFrame {
    Q_OBJECT

public:
    static constexpr int kWidth = 236; // with cards: four stand in a window of 1440

    explicit LaneColumn(QAbstractItemModel* cards, QWidget* parent = nullptr);

    void setPerson(const QString& name, const Load& load);
    void setOpenSea(const QString& name, const QString& count);
    void setWords(const QString& words); // below the head instead of cards; empty: the cards
    void setFoldable(bool foldable);     // with a button that folds and unfolds it
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    QString name() const { return m_name; }
    CardList& list() const { return *m_list; }
    // A table that may stand in place of the cards, as high as there is room.
    void setTable(QWidget* table);
    void showTable(bool shown);

    // What it shows while customers are carried over it.
    enum class Outlook { None, Fine, Refused };
    void setOutlook(Outlook outlook);
    Outlook outlook() const { return m_outlook; }

signals:
    void foldChanged(bool folded);

protected:
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override; // a click on the head, too

private:
    void arrange();
    void retranslate();

    QVBoxLayout* m_column = nullptr;
    Avatar* m_avatar = nullptr;     // of a person
    IconLabel* m_picture = nullptr; // of the open sea
    Label* m_title = nullptr;
    Label* m_count = nullptr;
    Button* m_fold = nullptr;
    LoadBar* m_bar = nullptr;
    CardList* m_list = nullptr;
    QWidget* m_table = nullptr;
    bool m_isTable = false;
    Label* m_words = nullptr;
    QString m_name;
    Load m_load;
    bool m_foldable = false;
    bool m_folded = false;
    Outlook m_outlook = Outlook::None;
};

} // namespace kechi

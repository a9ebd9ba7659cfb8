#pragma once

#include "ui/base/Icons.h"

#include <QFrame>

class QHBoxLayout;

namespace kechi {

class BellButton;
class IconLabel;
class Label;
class PersonButton;
class SearchBox;

// The bar over the pages: the search at the left; at the right how the workspace is, what is
// new, and who one is.
class TopBar : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    SearchBox* search() const { return m_search; }
    void setState(Icon picture, const QString& text, Tone tone = Tone::Muted); // empty: none
    void setNews(int count);
    void setPerson(const QString& name, const QString& role); // no name: nobody is shown
    void setTabAfter(QWidget* widget);
    QPoint belowPerson() const; // global, where a menu for her opens

signals:
    void newsChosen();
    void personChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    SearchBox* m_search = nullptr;
    IconLabel* m_statePicture = nullptr;
    Label* m_state = nullptr;
    BellButton* m_bell = nullptr;
    PersonButton* m_person = nullptr;
};

} // namespace kechi

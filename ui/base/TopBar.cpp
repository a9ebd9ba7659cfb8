#include "ui/base/TopBar.h"

#include "ui/base/Avatar.h"
#include "ui/base/Button.h"
#include "ui/base/IconLabel.h"
#include "ui/base/Label.h"
#include "ui/base/Look.h"
#include "ui/base/SearchBox.h"
#include "ui/base/Style.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kMostNews = 99;
static constexpr int kDot = 14;

class BellButton : public Button {
public:
    explicit BellButton(QWidget* parent) : Button(Icon::Bell, QString(), parent)
    {
        setIconSize({kIconSize, kIconSize});
    }

    void setNews(int count)
    {
        m_count = count;
        setHint(count > 0 ? TopBar::tr("%n new message(s)", nullptr, count)
                          : TopBar::tr("Nothing new"));
        update();
    }
    int news() const { return m_count; }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        Button::paintEvent(event);
        if (m_count <= 0)
            return;
        QPainter painter(this);
        QFont font = textFont(TextSize::Section);
        font.setPixelSize(kDot - 4);
        painter.setFont(font);
        const QString words = m_count > kMostNews ? u"99+"_s : locale().toString(m_count);
        const int wide =
            std::max(kDot, painter.fontMetrics().horizontalAdvance(words) + kGapTiny + 2);
        const QRect dot(width() - wide, 0, wide, kDot);
        paintBox(painter, dot, kDot / 2.0, tokens().bad);
        painter.setPen(tokens().onFill);
        painter.drawText(dot, Qt::AlignCenter, words);
    }

private:
    int m_count = 0;
};

// The person at the right, as one button.
class PersonButton : public Button {
public:
    explicit PersonButton(QWidget* parent)
        : Button(QString(), Look::Flat, parent),
          m_avatar(new Avatar(kAvatar, Avatar::Shape::Disc, this)),
          m_name(new Label(QString(), TextSize::Body, Tone::Normal, this)),
          m_role(new Label(QString(), TextSize::Body, Tone::Muted, this))
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(kGapTiny, 0, kGapTiny, 0);
        row->setSpacing(kGapTiny);
        row->addWidget(m_avatar);
        row->addSpacing(kGapTiny);
        row->addWidget(m_name);
        row->addWidget(m_role);
        for (QWidget* part : {static_cast<QWidget*>(m_avatar), static_cast<QWidget*>(m_name),
                              static_cast<QWidget*>(m_role)})
            part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    void setPerson(const QString& name, const QString& role)
    {
        m_avatar->setName(name);
        m_name->setText(name);
        m_role->setText(role);
        setAccessibleName(TopBar::tr("Signed in as %1, %2").arg(name, role));
        setVisible(!name.isEmpty());
        updateGeometry();
    }

    QSize sizeHint() const override { return {layout()->sizeHint().width(), kControlHeight}; }

private:
    Avatar* m_avatar = nullptr;
    Label* m_name = nullptr;
    Label* m_role = nullptr;
};

TopBar::TopBar(QWidget* parent)
    : QFrame(parent), m_search(new SearchBox(this)),
      m_statePicture(new IconLabel(Icon::None, Tone::Muted, kIconSmall, this)),
      m_state(new Label({}, TextSize::Small, Tone::Muted, this)), m_bell(new BellButton(this)),
      m_person(new PersonButton(this))
{
    setLook(this, "look", u"topBar"_s);
    setFixedHeight(kTopBarHeight);
    m_search->setMaximumWidth(kSearchWidth);
    m_search->setMinimumWidth(kFieldWidth);
    m_state->setElided(true);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGapPage, 0, kGapPage - kGapTiny, 1);
    row->setSpacing(kGapTiny);
    row->addWidget(m_search, 3);
    row->addStretch(1);
    row->addWidget(m_statePicture);
    row->addWidget(m_state);
    row->addSpacing(kGapSmall);
    row->addWidget(m_bell);
    row->addSpacing(kGapTiny);
    row->addWidget(m_person);
    m_state->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    connect(m_bell, &Button::clicked, this, &TopBar::newsChosen);
    connect(m_person, &Button::clicked, this, &TopBar::personChosen);
    retranslate();
    setState(Icon::None, {});
    setPerson({}, {});
}

void TopBar::setState(Icon picture, const QString& text, Tone tone)
{
    m_statePicture->setPicture(picture, tone);
    m_statePicture->setVisible(picture != Icon::None && !text.isEmpty());
    m_state->setText(text);
    m_state->setTone(tone);
}

void TopBar::setNews(int count)
{
    m_bell->setNews(count);
}

void TopBar::setPerson(const QString& name, const QString& role)
{
    m_person->setPerson(name, role);
}

void TopBar::setTabAfter(QWidget* widget)
{
    setTabOrder(widget, m_search);
    setTabOrder(m_search, m_bell);
    setTabOrder(m_bell, m_person);
}

QPoint TopBar::belowPerson() const
{
    return m_person->mapToGlobal(QPoint(0, m_person->height() + kGapTiny));
}

void TopBar::retranslate()
{
    m_search->setHint(tr("Search customers, people, phones, codes…"));
    m_bell->setNews(m_bell->news());
}

void TopBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kechi

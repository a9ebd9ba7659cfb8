#include "ui/pool/LaneColumn.h"

#include "ui/base/Avatar.h"
#include "ui/base/Button.h"
#include "ui/base/IconLabel.h"
#include "ui/base/Label.h"
#include "ui/base/Look.h"
#include "ui/base/Sizes.h"
#include "ui/pool/CardList.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kInset = kGapSmall + 2; // the dashed line of a target stands in it

LaneColumn::LaneColumn(QAbstractItemModel* cards, QWidget* parent)
    : QFrame(parent), m_column(new QVBoxLayout(this)),
      m_avatar(new Avatar(kAvatarSmall, Avatar::Shape::Disc, this)),
      m_picture(new IconLabel(Icon::Pool, Tone::Accent, kIconSize, this)),
      m_title(new Label({}, TextSize::Section, Tone::Normal, this)),
      m_count(new Label({}, TextSize::Small, Tone::Muted, this)),
      m_fold(new Button(Icon::ChevronDown, {}, this)), m_bar(new LoadBar(this)),
      m_list(new CardList(this)), m_words(new Label({}, TextSize::Small, Tone::Muted, this))
{
    auto* head = new QHBoxLayout;
    head->setSpacing(kGapSmall);
    head->addWidget(m_avatar);
    head->addWidget(m_picture);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    head->addWidget(m_fold);
    m_title->setElided(true);
    m_words->setWordWrap(true);
    m_bar->setThin(true);
    m_list->setModel(cards);
    m_column->setContentsMargins(kInset, kInset, kInset, kInset);
    m_column->setSpacing(kGapSmall);
    m_column->addLayout(head);
    m_column->addWidget(m_bar);
    m_column->addWidget(m_words);
    m_column->addWidget(m_list);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_fold, &Button::clicked, this, [this] {
        setFolded(!m_folded);
        emit foldChanged(m_folded);
    });
    setOutlook(Outlook::None);
    arrange();
    retranslate();
}

void LaneColumn::setPerson(const QString& name, const Load& load)
{
    m_name = name;
    m_load = load;
    m_avatar->setName(name);
    m_title->setText(name);
    m_count->setText(loadText(load));
    m_count->setTone(load.isNearlyFull() ? Tone::Bad : Tone::Muted);
    m_bar->setLoad(load);
    m_avatar->show();
    m_bar->show();
    m_picture->hide();
    retranslate();
}

void LaneColumn::setOpenSea(const QString& name, const QString& count)
{
    m_name = name;
    m_title->setText(name);
    m_count->setText(count);
    m_count->setTone(Tone::Muted);
    m_avatar->hide();
    m_bar->hide();
    m_picture->show();
    retranslate();
}

void LaneColumn::setWords(const QString& words)
{
    m_words->setText(words);
    // Of a fixed height: a height that hangs on the width would make the board grow past its
    // view, instead of the lanes scrolling inside.
    QSizePolicy policy = m_words->sizePolicy();
    policy.setHeightForWidth(false);
    m_words->setSizePolicy(policy);
    m_words->setFixedHeight(m_words->heightForWidth(kWidth - 2 * kInset));
    arrange();
}

void LaneColumn::setTable(QWidget* table)
{
    m_table = table;
    m_column->addWidget(table, 1);
    arrange();
}

void LaneColumn::showTable(bool shown)
{
    m_isTable = shown && m_table;
    setSizePolicy(m_isTable ? QSizePolicy::Expanding : QSizePolicy::Preferred,
                  m_isTable ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    arrange();
}

void LaneColumn::setFoldable(bool foldable)
{
    m_foldable = foldable;
    if (!foldable)
        m_folded = false;
    arrange();
}

void LaneColumn::setFolded(bool folded)
{
    m_folded = folded && m_foldable;
    arrange();
}

void LaneColumn::arrange()
{
    m_fold->setVisible(m_foldable);
    m_fold->setPicture(m_folded ? Icon::ChevronDown : Icon::ChevronUp);
    const bool hasWords = !m_words->text().isEmpty();
    m_words->setVisible(!m_folded && hasWords);
    m_list->setVisible(!m_folded && !hasWords && !m_isTable);
    if (m_table)
        m_table->setVisible(!m_folded && !hasWords && m_isTable);
    retranslate();
}

void LaneColumn::setOutlook(Outlook outlook)
{
    m_outlook = outlook;
    setLook(this, "look",
            outlook == Outlook::None   ? u"lane"_s
            : outlook == Outlook::Fine ? u"target"_s
                                       : u"refused"_s);
}

void LaneColumn::mouseReleaseEvent(QMouseEvent* event)
{
    QFrame::mouseReleaseEvent(event);
    const bool isHead = event->position().y() <= m_bar->geometry().bottom();
    if (m_foldable && isHead && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_fold->click();
}

void LaneColumn::retranslate()
{
    m_list->setAccessibleName(tr("Customers of %1").arg(m_name));
    m_fold->setHint(m_folded ? tr("Show the customers of %1").arg(m_name)
                             : tr("Hide the customers of %1").arg(m_name));
    setAccessibleName(m_bar->isHidden() ? m_name : tr("%1: %2").arg(m_name, loadText(m_load)));
}

void LaneColumn::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kechi

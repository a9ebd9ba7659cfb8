#include "ui/settings/PoolsSection.h"

#include "core/base/Tasks.h"
#include "core/pool/PoolRules.h"
#include "core/pool/PoolService.h"
#include "ui/base/Button.h"
#include "ui/base/Card.h"
#include "ui/base/EmptyState.h"
#include "ui/base/Label.h"
#include "ui/base/Listed.h"
#include "ui/base/Rows.h"
#include "ui/settings/PoolForm.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace kechi {

PoolsSection::PoolsSection(const SettingsServices& with, QWidget* parent)
    : SettingsSection(parent), m_with(with), m_cards(new QVBoxLayout),
      m_empty(new EmptyState(this)), m_add(new Button(Icon::Plus, {}, Button::Look::Primary, this))
{
    addAct(m_add);
    m_cards->setSpacing(kGap);
    m_empty->setPicture(Icon::Pool);
    m_empty->hide();
    body()->addLayout(m_cards);
    body()->addWidget(m_empty, 1);
    body()->addStretch(1);
    connect(m_add, &Button::clicked, this, [this] { open({}); });
    connect(m_empty, &EmptyState::stepChosen, this, [this] { open({}); });
    retranslate();
}

void PoolsSection::show(const Team& team, const Actor& me)
{
    m_team = team;
    const auto refusal = whyNot(me, Action::ManagePools);
    m_mayAdd = !refusal;
    m_add->setVisible(m_mayAdd);
    setRefusal(refusal);
    m_with.tasks.run(
        this, [&pools = m_with.pools, id = m_with.me] { return pools.pools(id); },
        [this, generation = ++m_generation](const Result<QList<PoolView>>& pools) {
            if (generation != m_generation)
                return;
            if (pools)
                take(*pools);
            else
                tellError(pools.error().text);
        });
}

void PoolsSection::take(const QList<PoolView>& pools)
{
    m_pools = pools;
    m_hasRead = true;
    fill();
}

void PoolsSection::fill()
{
    clearRows(m_cards);
    for (const PoolView& view : std::as_const(m_pools))
        m_cards->addWidget(cardOf(view));
    m_empty->setVisible(m_hasRead && m_pools.isEmpty());
    m_empty->setStep(m_mayAdd ? tr("New pool") : QString());
}

static QString namesOf(const QList<PoolPerson>& people, bool managers)
{
    QStringList names;
    for (const PoolPerson& person : people) {
        if (person.isManager == managers)
            names += person.name;
    }
    return listed(names);
}

Card* PoolsSection::cardOf(const PoolView& view)
{
    auto* card = new Card(view.pool.name, this);
    card->setSubtitle(tr("%n customer(s) in the open sea", nullptr, int(view.open)) + u" · "_s +
                      tr("%n owned", nullptr, int(view.owned)));
    const auto tell = [card](const QString& text, Tone tone) {
        auto* line = new Label(text, TextSize::Body, tone, card);
        line->setWordWrap(true);
        card->body()->addWidget(line);
    };
    for (const QString& sentence : sentencesOf(view.pool.rule))
        tell(sentence, Tone::Normal);
    const QString managers = namesOf(view.people, true);
    const QString members = namesOf(view.people, false);
    if (!managers.isEmpty())
        tell(tr("Managed by %1.").arg(managers), Tone::Second);
    if (!members.isEmpty())
        tell(tr("Members: %1.").arg(members), Tone::Second);
    if (!view.whyNotManage) {
        auto* archive = new Button(tr("Archive"), Button::Look::Link, card);
        archive->setFont(textFont(TextSize::Small)); // as the link beside it
        archive->setHint(tr("Archive the pool %1, while no customer is in it").arg(view.pool.name));
        connect(archive, &Button::clicked, this, [this, view] { this->archive(view); });
        card->addToHeader(archive);
    }
    if (view.whyNotChangeRule) {
        if (view.whyNotChangeRule->text !=
            (view.whyNotManage ? view.whyNotManage->text : QString()))
            tell(view.whyNotChangeRule->text, Tone::Muted);
    } else {
        card->setLink(tr("Edit…"));
        connect(card, &Card::linkChosen, this, [this, view] { open(view); });
    }
    return card;
}

void PoolsSection::open(const PoolView& view)
{
    auto* form = new PoolForm(m_with, m_team, view, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &PoolForm::saved, this, [this](const Pool& pool) {
        clearError();
        emit told(tr("The pool %1 has been saved.").arg(pool.name));
        emit changed();
    });
    form->open();
}

void PoolsSection::archive(const PoolView& view)
{
    m_with.tasks.run(
        this,
        [&pools = m_with.pools, me = m_with.me, id = view.pool.id, version = view.pool.version] {
            return pools.archivePool(me, id, version);
        },
        [this, name = view.pool.name](const Result<Done>& answer) {
            if (!answer) {
                tellError(answer.error().text);
                return;
            }
            clearError();
            emit told(tr("The pool %1 has been archived.").arg(name));
            emit changed();
        });
}

void PoolsSection::retranslate()
{
    setAbout(tr("Each customer is at home in one pool; its rule says who may claim from it and "
                "when a customer goes back to everybody."));
    m_add->setText(tr("New pool"));
    m_empty->setTitle(tr("No pool is open to you"));
    m_empty->setText(tr("Pools are where customers without an owner wait to be claimed."));
    fill();
}

} // namespace kechi

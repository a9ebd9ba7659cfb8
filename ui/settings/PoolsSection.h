#pragma once

#include "core/pool/PoolView.h"
#include "ui/settings/SettingsSection.h"
#include "ui/settings/SettingsServices.h"

class QVBoxLayout;

namespace kechi {

class Button;
class Card;
class EmptyState;

// The customer pools: the rule of each in sentences, who may claim from it, who leads it.
class PoolsSection : public SettingsSection {
    Q_OBJECT

public:
    explicit PoolsSection(const SettingsServices& with, QWidget* parent = nullptr);

    void show(const Team& team, const Actor& me) override;

protected:
    void retranslate() override;

private:
    void take(const QList<PoolView>& pools);
    void fill();
    Card* cardOf(const PoolView& view);
    void open(const PoolView& view);
    void archive(const PoolView& view);

    SettingsServices m_with;
    Team m_team;
    QList<PoolView> m_pools;
    QVBoxLayout* m_cards = nullptr;
    EmptyState* m_empty = nullptr;
    Button* m_add = nullptr;
    bool m_mayAdd = false;
    bool m_hasRead = false;
    int m_generation = 0;
};

} // namespace kechi

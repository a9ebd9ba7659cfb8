#pragma once

#include <QList>
#include <QString>

namespace kechi {

// How far a customer has come: 潜在, 跟进中, 报价, 谈判, 已成交, 流失, 无效.
enum class Stage { Lead, Following, Quoted, Negotiating, Won, Lost, Invalid };

const QList<Stage>& allStages();
QString keyOf(Stage stage);        // as stored: "lead", "following" …
Stage stageOf(const QString& key); // an unknown key is a lead
QString nameOf(Stage stage);       // translated

} // namespace kechi

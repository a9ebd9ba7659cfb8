#pragma once

#include "core/base/Result.h"
#include "core/feedback/Case.h"
#include "core/interaction/Interaction.h"
#include "core/order/Order.h"
#include "core/sample/SampleAccount.h"
#include "core/sample/SampleDice.h"

namespace kechi {

struct SampleTalk {
    InteractionKind kind = InteractionKind::Call;
    QString text = {};
};

struct SampleNextStep {
    TaskKind kind = TaskKind::Call;
    QString title = {};
};

struct SampleCase {
    CaseKind kind = CaseKind::Complaint;
    QString title = {};
    QString cause = {};
    QString resolution = {};
};

// What the sample's people say, plan, sell and hear: drawn from the tables, with the words in
// braces filled in.
class SampleBook {
public:
    static Result<SampleBook> read();

    SampleTalk talk(const SampleAccount& account, QDate day, SampleDice& dice) const;
    SampleNextStep nextStep(const SampleAccount& account, QDate day, SampleDice& dice) const;
    SampleCase complaint(QDate day, SampleDice& dice) const;
    // What that customer may sign that day: more of it the better the grade.
    Order order(const SampleAccount& account, QDate day, SampleDice& dice) const;
    QString dealTitle(SampleDice& dice) const;
    QString why(const QString& list, SampleDice& dice) const; // "release_reason", "loss_reason"

private:
    struct Phrase {
        Stage stage = Stage::Lead;
        QString kind = {};
        QString text = {};
    };
    struct Product {
        QString name = {};
        QString category = {};
        qint64 price = 0; // cents
        int least = 1;
        int most = 1;
    };

    static QList<Phrase> phrasesIn(const QList<QHash<QString, QString>>& rows);
    QString filled(QString text, const QString& contact, QDate day, SampleDice& dice) const;
    OrderLine line(const SampleAccount& account, SampleDice& dice) const;
    static const Phrase& pick(const QList<Phrase>& phrases, Stage stage, SampleDice& dice);

    QList<Phrase> m_talks;
    QList<Phrase> m_tasks;
    QList<SampleCase> m_cases;
    QList<Product> m_products;
    QHash<QString, QStringList> m_reasons;
};

} // namespace kechi

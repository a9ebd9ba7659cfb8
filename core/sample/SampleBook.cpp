#include "core/sample/SampleBook.h"

#include "core/sample/SampleTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

QList<SampleBook::Phrase> SampleBook::phrasesIn(const QList<SampleRow>& rows)
{
    QList<Phrase> phrases;
    for (const SampleRow& row : rows) {
        const QString kind = row.contains(u"方式"_s) ? row.value(u"方式"_s) : row.value(u"类型"_s);
        phrases += {stageOf(row.value(u"阶段"_s)), kind, row.value(u"内容"_s)};
    }
    return phrases;
}

Result<SampleBook> SampleBook::read()
{
    const auto talks = readSampleTable(u"phrases"_s);
    const auto tasks = readSampleTable(u"tasks"_s);
    const auto cases = readSampleTable(u"cases"_s);
    const auto products = readSampleTable(u"products"_s);
    const auto words = readSampleTable(u"words"_s);
    for (const auto* table : {&talks, &tasks, &cases, &products, &words}) {
        if (!*table)
            return table->error();
    }
    SampleBook book;
    book.m_talks = phrasesIn(talks->rows);
    book.m_tasks = phrasesIn(tasks->rows);
    for (const SampleRow& row : cases->rows)
        book.m_cases += {caseKindOf(row.value(u"类型"_s)), row.value(u"标题"_s),
                         row.value(u"原因"_s), row.value(u"处理"_s)};
    for (const SampleRow& row : products->rows)
        book.m_products +=
            {row.value(u"产品"_s), row.value(u"类别"_s), row.value(u"单价"_s).toLongLong() * 100,
             row.value(u"最少"_s).toInt(), row.value(u"最多"_s).toInt()};
    for (const SampleRow& row : words->rows)
        book.m_reasons[row.value(u"列表"_s)] += row.value(u"用词"_s);
    return book;
}

const SampleBook::Phrase& SampleBook::pick(const QList<Phrase>& phrases, Stage stage,
                                           SampleDice& dice)
{
    QList<qsizetype> fitting;
    for (qsizetype i = 0; i < phrases.size(); ++i) {
        if (phrases[i].stage == stage)
            fitting += i;
    }
    return fitting.isEmpty() ? phrases.first() : phrases[dice.pick(fitting)];
}

QString SampleBook::filled(QString text, const QString& contact, QDate day, SampleDice& dice) const
{
    const Product& product = dice.pick(m_products);
    const int quantity = dice.between(product.least, product.most);
    text.replace(u"{产品}"_s, product.name);
    text.replace(u"{联系人}"_s, contact.isEmpty() ? u"对方"_s : contact);
    text.replace(u"{月}"_s, QString::number(day.addMonths(dice.between(1, 2)).month()));
    text.replace(u"{数量}"_s, QString::number(quantity >= 20 ? quantity / 10 * 10 : quantity));
    return text;
}

SampleTalk SampleBook::talk(const SampleAccount& account, QDate day, SampleDice& dice) const
{
    SampleTalk talk;
    do { // the same twice over would not count as a follow-up
        const Phrase& phrase = pick(m_talks, account.stage, dice);
        talk.kind = interactionKindOf(phrase.kind);
        talk.text = filled(phrase.text, account.contact, day, dice);
    } while (talk.text == account.lastNote);
    return talk;
}

SampleNextStep SampleBook::nextStep(const SampleAccount& account, QDate day, SampleDice& dice) const
{
    const Phrase& phrase = pick(m_tasks, account.stage, dice);
    return {taskKindOf(phrase.kind), filled(phrase.text, account.contact, day, dice)};
}

SampleCase SampleBook::complaint(QDate day, SampleDice& dice) const
{
    SampleCase drawn = dice.pick(m_cases);
    drawn.title = filled(drawn.title, {}, day, dice);
    return drawn;
}

OrderLine SampleBook::line(const SampleAccount& account, SampleDice& dice) const
{
    const Product& product = dice.pick(m_products);
    const int span = product.most - product.least;
    const int part = account.grade == u"A" ? span : account.grade == u"B" ? span / 3 : span / 8;
    const int quantity = product.least + dice.between(0, std::max(part, 1));
    return {.product = product.name,
            .category = product.category,
            .quantity = qint64(quantity) * 1000,
            .amount = product.price * quantity,
            .cost = product.price * quantity * dice.between(58, 76) / 100};
}

Order SampleBook::order(const SampleAccount& account, QDate day, SampleDice& dice) const
{
    Order order{.customer = account.customer, .signedOn = day};
    const int lines = account.grade == u"A" ? dice.between(1, 3) : dice.between(1, 2);
    for (int i = 0; i < lines; ++i) {
        order.lines += line(account, dice);
        order.amount += order.lines.last().amount;
    }
    return order;
}

QString SampleBook::dealTitle(SampleDice& dice) const
{
    const QStringList kinds{u"采购"_s, u"年度框架"_s, u"产线改造"_s, u"试用转正"_s};
    return dice.pick(m_products).name + dice.pick(kinds);
}

QString SampleBook::why(const QString& list, SampleDice& dice) const
{
    return dice.pick(m_reasons.value(list));
}

} // namespace kechi

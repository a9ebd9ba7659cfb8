#include "core/imports/WordRules.h"

#include "core/base/Text.h"

#include <QHash>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace kechi {

// Folded, letters and digits alone.
static QString keyOfWord(const QString& word)
{
    QString key = folded(word);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return key;
}

template <typename Meaning>
static void learn(QHash<QString, Meaning>& words, const Meaning& meaning, const QString& list)
{
    for (const QString& word : list.split(u' ', Qt::SkipEmptyParts))
        words.insert(word, meaning);
}

static QHash<QString, Stage> stageWords()
{
    QHash<QString, Stage> words;
    learn(
        words, Stage::Lead,
        u"潜在 潜在客户 线索 销售线索 新线索 新客户 未跟进 待跟进 未联系 待联系 初步 lead new open "
        "prospect potential cold notcontacted subscriber"_s);
    learn(
        words, Stage::Following,
        u"跟进中 跟进 已跟进 已联系 联系中 初步接触 接触 接触中 意向 意向客户 有意向 沟通中 进行中 "
        "培育 following followingup followup contacted working workinginprogress inprogress "
        "engaged engaging nurturing attemptingtocontact connected qualified qualification"_s);
    learn(words, Stage::Quoted,
          u"报价 已报价 报价中 方案报价 方案 quoted quote quotation proposal"_s);
    learn(words, Stage::Negotiating,
          u"谈判 谈判中 商务谈判 议价 合同 合同中 negotiating negotiation contract"_s);
    learn(words, Stage::Won,
          u"已成交 成交 成交客户 已成交客户 老客户 正式客户 已签约 签约 赢单 合作中 已合作 "
          "won closedwon customer client active converted"_s);
    learn(words, Stage::Lost,
          u"流失 已流失 流失客户 输单 战败 丢单 lost closedlost churned inactive former"_s);
    learn(words, Stage::Invalid,
          u"无效 无效客户 无效线索 作废 死单 invalid unqualified disqualified junk"_s);
    for (const Stage stage : allStages()) {
        words.insert(keyOfWord(keyOf(stage)), stage);
        words.insert(keyOfWord(nameOf(stage)), stage);
    }
    return words;
}

std::optional<Stage> stageOfWord(const QString& word)
{
    static const QHash<QString, Stage> words = stageWords();
    const auto found = words.constFind(keyOfWord(word));
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QString> needOfWord(const QString& word)
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> made;
        learn(made, u"strong"_s,
              u"强 强烈 高 很高 高意向 意向强 迫切 紧急 strong high hot urgent"_s);
        learn(made, u"medium"_s, u"中 中等 一般 普通 中意向 medium normal moderate warm"_s);
        learn(made, u"weak"_s, u"弱 低 低意向 意向弱 很低 weak low cold"_s);
        return made;
    }();
    const auto found = words.constFind(keyOfWord(word));
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

QString gradeInWord(const QString& word)
{
    QString key = keyOfWord(word);
    for (const QStringView before : {u"grade", u"class", u"等级", u"级别"}) {
        if (key.startsWith(before) && key.size() > before.size())
            key.remove(0, before.size());
    }
    for (const QStringView after : {u"客户", u"级", u"类", u"等"}) {
        if (key.endsWith(after) && key.size() > after.size())
            key.chop(after.size());
    }
    return key;
}

namespace {

// Of people, both included.
struct Span {
    qint64 from = 0;
    qint64 to = std::numeric_limits<qint64>::max();

    friend bool operator==(const Span&, const Span&) = default;
};

} // namespace

static QList<qint64> numbersIn(const QString& text)
{
    QList<qint64> numbers;
    bool isInside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u',' && isInside && i + 1 < text.size() && text[i + 1].isDigit())
            continue; // 1,000
        const bool isDigit = c >= u'0' && c <= u'9';
        if (isDigit && !isInside)
            numbers.append(0);
        if (isDigit && numbers.last() < 1'000'000'000)
            numbers.last() = numbers.last() * 10 + c.digitValue();
        isInside = isDigit;
    }
    return numbers;
}

static bool hasAny(const QString& text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&text](QStringView word) { return text.contains(word); });
}

static std::optional<Span> spanOf(const QString& word)
{
    const QString text = folded(word);
    const QList<qint64> numbers = numbersIn(text);
    if (numbers.size() == 2 && numbers[0] <= numbers[1])
        return Span{numbers[0], numbers[1]};
    if (numbers.size() != 1)
        return std::nullopt;
    if (hasAny(text, {u"以下", u"少于", u"不足", u"fewer", u"less", u"under", u"<"}))
        return Span{0, numbers[0] - 1};
    if (hasAny(text, {u"以上", u"超过", u"more", u"over", u"+", u">"}))
        return Span{numbers[0]};
    return Span{numbers[0], numbers[0]};
}

qsizetype sizeOfWord(const QString& word, const QStringList& sizes)
{
    const std::optional<Span> wanted = spanOf(word);
    if (!wanted)
        return -1;
    const auto fits = [&wanted](const QString& size) {
        const std::optional<Span> span = spanOf(size);
        const bool isPlain = wanted->from == wanted->to;
        return span && (*span == *wanted ||
                        (isPlain && span->from <= wanted->from && wanted->to <= span->to));
    };
    const auto found = std::find_if(sizes.begin(), sizes.end(), fits);
    return found == sizes.end() ? -1 : found - sizes.begin();
}

bool isNoWord(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace kechi

#include "tests/bench/Lists.h"

#include <QFile>
#include <array>

using namespace Qt::StringLiterals;

namespace kechi::bench {

static const QString kHeader =
    u"客户名称,简称,统一社会信用代码,行业,规模,地区,城市,地址,网址,来源,客户类型,级别,联系人,职务,"
    u"手机,邮箱,标签,备注\n"_s;

// SplitMix64's mixing of one number: a row's chance, without a state to carry along.
static quint64 mixed(quint64 z)
{
    z += 0x9e3779b97f4a7c15ull;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
}

static QString part(const QStringList& of, quint64 chance)
{
    return of[qsizetype(chance % quint64(of.size()))];
}

static const QStringList kCities =
    u"上海 苏州 杭州 南京 宁波 无锡 合肥 广州 深圳 佛山 成都 武汉"_s.split(u' ');
static const QStringList kTrades =
    u"精密制造 机械 自动化 模具 电子 阀门 光电 包装 软件 物流 食品 建材 医疗器械 贸易"_s.split(
        u' ');
static const QString kFirst = u"澄岚屿朔禾沐霁栩钧昱骞映砚筑溪砺岱渡峤昀芷蔚栖泊旻崚槿珩翊柘"_s;
static const QString kSecond = u"和远达盛源泰诚鼎林辰航瑞合联创原景川宏途润安域成拓禾"_s;
static const QString kSurnames = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹"_s;
static const QString kGiven = u"伟敏静强磊洋艳勇杰娟涛超霞平刚辉鹏玲丽斌波峰宇欣凯婷雪倩瑶晨悦琳"_s;

namespace {

struct Words {
    QString city = {};
    QString shortName = {};
    QString contact = {};
    QString phone = {};
};

} // namespace

static QChar letter(const QString& of, quint64 chance)
{
    return of[qsizetype(chance % quint64(of.size()))];
}

static Words wordsOf(qint64 row)
{
    const quint64 a = mixed(quint64(row));
    const quint64 b = mixed(a);
    Words words;
    words.city = part(kCities, a);
    words.shortName = words.city + letter(kFirst, a >> 8) + letter(kSecond, a >> 16) +
                      letter(kSecond, b >> 16) + part(kTrades, a >> 24) + QString::number(row);
    words.contact =
        QString(letter(kSurnames, b)) + letter(kGiven, b >> 8) + letter(kGiven, b >> 24);
    words.phone = u"160%1"_s.arg(row * 7919 % 100'000'000, 8, 10, QLatin1Char('0'));
    return words;
}

// GB 32100-2015: the eighteenth character checks the others.
static QString creditCode(qint64 row)
{
    static const QString alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;
    QString code = u"91320500%1"_s.arg(row % 1'000'000'000, 9, 10, QLatin1Char('0'));
    int sum = 0;
    int weight = 1;
    for (const QChar c : std::as_const(code)) {
        sum += int(alphabet.indexOf(c)) * weight;
        weight = weight * 3 % 31;
    }
    return code + alphabet[(31 - sum % 31) % 31];
}

static QString lineOf(qint64 row)
{
    static const QStringList industries =
        u"制造业 批发零售 信息技术 建筑地产 交通物流"_s.split(u' ');
    static const QStringList sizes = u"20人以下 20–99人 100–499人 500–999人"_s.split(u' ');
    static const QStringList titles = u"采购经理 总经理 生产厂长 技术主管"_s.split(u' ');
    static const QStringList sources = u"官网 展会活动 客户推荐 电话开发"_s.split(u' ');
    const quint64 c = mixed(quint64(row) ^ 0x5eedull);
    const Words words = wordsOf(row);
    const QString number = QString::number(row);
    return QStringList{words.shortName + u"有限公司"_s,
                       words.shortName,
                       creditCode(row),
                       part(industries, c),
                       part(sizes, c >> 8),
                       c % 2 == 0 ? u"华东"_s : u"华南"_s,
                       words.city,
                       u"工业园区星湖街%1号"_s.arg(c % 999),
                       u"https://c%1.example.com"_s.arg(row),
                       part(sources, c >> 16),
                       u"终端客户"_s,
                       c % 7 == 0 ? u"A"_s : u"C"_s,
                       words.contact,
                       part(titles, c >> 24),
                       words.phone,
                       u"buyer%1@example.com"_s.arg(row),
                       c % 5 == 0 ? u"展会"_s : QString(),
                       u"需要样品，编号 %1"_s.arg(number)}
               .join(u',') +
           u'\n';
}

bool writeList(const QString& file, qint64 first, qint64 rows)
{
    QFile list(file);
    if (!list.open(QIODevice::WriteOnly))
        return false;
    QByteArray block = kHeader.toUtf8();
    for (qint64 row = first; row < first + rows; ++row) {
        block += lineOf(row).toUtf8();
        if (block.size() < (1 << 20) && row + 1 < first + rows)
            continue;
        if (list.write(block) != block.size())
            return false;
        block.clear();
    }
    return list.flush();
}

QStringList searchesFor(qint64 first, qint64 rows)
{
    QStringList searches;
    for (int i = 0; i < 40; ++i) {
        const Words words = wordsOf(first + qint64(mixed(quint64(i)) % quint64(rows)));
        const QStringList texts{words.shortName.mid(2), words.contact, words.phone.mid(3),
                                words.city + words.shortName.mid(2, 2)};
        const QString& text = texts[i / 4 % 4];
        searches += text.mid(i % 2, 1 + i % 4);
    }
    return searches;
}

} // namespace kechi::bench

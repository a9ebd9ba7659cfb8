#include "core/imports/FieldWords.h"

#include "core/base/Text.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace kechi {

namespace {

struct Words {
    Field field;
    QString words; // divided by blanks, as headerKey gives them
};

} // namespace

// The first word of each is the field's name in Chinese.
static const QList<Words>& synonyms()
{
    static const QList<Words> all = {
        {Field::Name,
         u"客户名称 公司名称 企业名称 单位名称 客户名 公司名 单位名 公司 企业 单位 客户 商户名称 "
         "商家名称 店铺名称 门店名称 机构名称 客户全称 公司全称 企业全称 单位全称 往来单位 "
         "购货单位 厂商名称 "
         "厂商 公司中文名称 客户公司 所在公司 工作单位 甲方 company companyname customer "
         "customername "
         "account accountname client clientname organization organisation organizationname "
         "organisationname firm business businessname enterprise companyfullname corporation"_s},
        {Field::ShortName,
         u"简称 客户简称 公司简称 单位简称 企业简称 证券简称 股票简称 别名 shortname alias "
         "abbreviation nickname dba"_s},
        {Field::Code,
         u"客户编号 客户代码 客户代号 客户编码 客户号 客户id 公司代号 公司代码 公司编号 企业编号 "
         u"单位编号 "
         "会员号 会员编号 编号 代号 编码 股票代码 证券代码 customerid customercode customerno "
         "customernumber accountid accountnumber accountno accountcode clientid clientcode code id"_s},
        {Field::CreditCode, u"统一社会信用代码 社会信用代码 信用代码 统一信用代码 信用代码证 "
                            u"纳税人识别号 纳税人识别码 税号 "
                            "creditcode uscc socialcreditcode unifiedsocialcreditcode"_s},
        {Field::RegistrationNo,
         u"注册号 统一编号 营利事业统一编号 统编 组织机构代码 工商注册号 营业执照号 营业执照注册号 "
         "vat vatnumber vatno vatid taxid taxno taxnumber ein abn registrationnumber "
         "registrationno companynumber duns"_s},
        {Field::IdentityCard, u"身份证 身份证号 身份证号码 居民身份证 身分证字号 身份证字号 身分证 "
                              u"证件号 证件号码 idcard "
                              "idcardno idcardnumber identitycard identitynumber nationalid"_s},
        {Field::Industry,
         u"行业 所属行业 行业类别 行业分类 客户行业 产业 产业类别 产业别 industry sector vertical "
         "industrytype industryname"_s},
        {Field::Size, u"规模 企业规模 公司规模 人员规模 员工规模 员工人数 员工数 人数 size "
                      u"companysize employees "
                      "numberofemployees employeecount headcount staff"_s},
        {Field::Region, u"地区 省份 省 区域 省市 所在地区 所在省份 所属区域 所属地区 销售区域 大区 "
                        u"region province state "
                        "area territory"_s},
        {Field::City, u"城市 所在城市 市 地级市 县市 city town"_s},
        {Field::Address,
         u"地址 公司地址 联系地址 详细地址 通讯地址 办公地址 单位地址 企业地址 客户地址 注册地址 "
         u"营业地址 "
         "收货地址 住址 address street streetaddress companyaddress address1 addressline1 "
         "billingaddress mailingaddress"_s},
        {Field::PostalCode, u"邮编 邮政编码 邮递区号 zip zipcode postcode postalcode"_s},
        {Field::Website,
         u"网址 官网 公司网址 公司网站 公司官网 网站 主页 website web url homepage site webpage "
         "websiteurl"_s},
        {Field::CustomerSource,
         u"来源 客户来源 线索来源 来源渠道 渠道 获客渠道 source leadsource customersource "
         "channel"_s},
        {Field::CustomerType,
         u"客户类型 客户类别 客户性质 企业性质 企业类型 类型 customertype accounttype clienttype "
         "type"_s},
        {Field::Stage, u"阶段 客户阶段 跟进阶段 销售阶段 客户状态 跟进状态 状态 stage status "
                       u"leadstatus customerstatus "
                       "lifecyclestage"_s},
        {Field::Grade,
         u"等级 客户等级 客户级别 客户评级 级别 评级 重要程度 星级 grade rating level tier priority"_s},
        {Field::Need,
         u"需求强度 意向 意向度 意向程度 意向级别 购买意向 需求 need demand intent interest"_s},
        {Field::Remark,
         u"备注 备注信息 客户备注 说明 描述 附注 摘要 其他 其它 remark remarks note notes comment "
         "comments description memo"_s},
        {Field::Phone, u"电话 公司电话 单位电话 企业电话 总机 总机电话 公司座机 客户电话 服务电话 "
                       u"客服电话 热线 电话号码 "
                       "联系电话 联系方式 联系号码 座机 座机号 固话 固定电话 办公电话 tel "
                       "telephone phone phonenumber "
                       "phoneno telno telephonenumber contactnumber companyphone businessphone "
                       "mainphone workphone "
                       "officephone switchboard"_s},
        {Field::Fax, u"传真 传真号 传真号码 传真机号码 传真电话 fax faxnumber faxno"_s},
        {Field::Email, u"邮箱 公司邮箱 企业邮箱 电子邮箱 电子邮件 电子邮件信箱 邮件 邮箱地址 "
                       u"邮件地址 email emailaddress "
                       "mail companyemail workemail"_s},
        {Field::ContactName,
         u"联系人 联系人姓名 联系人名称 主要联系人 首要联系人 第一联系人 联络人 联络人姓名 对接人 "
         u"经办人 "
         "姓名 contact contactname contactperson primarycontact maincontact contactfullname "
         "fullname personname"_s},
        {Field::ContactFirstName, u"名字 名 firstname givenname forename contactfirstname"_s},
        {Field::ContactLastName, u"姓氏 姓 lastname surname familyname contactlastname"_s},
        {Field::ContactTitle,
         u"职务 职位 职称 头衔 岗位 联系人职务 联系人职位 联系人职称 联络人职称 联络人职务 title "
         "jobtitle position contacttitle role"_s},
        {Field::ContactMobile, u"手机 手机号 手机号码 移动电话 行动电话 联系手机 联系人手机 "
                               u"联系人手机号 联络人手机 mobile "
                               "mobilephone mobileno mobilenumber cell cellphone contactmobile"_s},
        {Field::ContactPhone,
         u"联系人电话 联系人座机 联系人联系电话 联络电话 联络人电话 contactphone contacttel "
         "contacttelephone contactphonenumber directphone"_s},
        {Field::ContactEmail, u"联系人邮箱 联系人邮件 联系人电子邮件 联络人邮箱 联络电子邮件 "
                              u"联络人电子邮件 contactemail "
                              "contactmail"_s},
        {Field::ContactWechat, u"微信 微信号 联系人微信 weixin wechat wechatid wx"_s},
        {Field::Tags, u"标签 客户标签 客户分类 分类 tag tags label labels segment segments"_s},
        {Field::Owner, u"负责人 业务员 销售员 销售 销售人员 销售代表 客户经理 跟进人 所属销售 "
                       u"归属人 归属 业务负责人 "
                       "客户负责人 所有人 专员 owner salesperson salesrep salesagent "
                       "salesrepresentative accountowner "
                       "accountmanager assignedto rep"_s},
        {Field::Pool, u"客户池 公海 公海池 所属公海 所属客户池 pool customerpool"_s},
        {Field::CreatedAt,
         u"创建时间 创建日期 录入时间 录入日期 建档时间 建档日期 添加时间 添加日期 created "
         u"createdat "
         "createdon createddate createddatetime createtime createdtime creationdate datecreated "
         "dateadded"_s},
        {Field::LastFollowUp,
         u"最后跟进时间 最后跟进 最近跟进 最近跟进时间 上次跟进 上次跟进时间 最后联系时间 "
         u"最近联系时间 "
         "最近联系日期 最后联系日期 lastfollowup lastcontact lastcontacted lastcontactdate "
         "lastactivity lastactivitydate"_s},
        {Field::Ignored,
         u"序号 行号 序列 导入问题 评分 回收期限 index rownumber importproblem score "
         u"recycledafter"_s},
    };
    return all;
}

static const QHash<QString, Field>& fieldByWord()
{
    static const QHash<QString, Field> fields = [] {
        QHash<QString, Field> made;
        for (const Words& each : synonyms()) {
            for (const QString& word : each.words.split(u' '))
                made.insert(word, each.field);
        }
        return made;
    }();
    return fields;
}

QString headerKey(const QString& header)
{
    QString key;
    QString inBrackets;
    int depth = 0;
    for (const QChar c : folded(header)) {
        if (u"([{【《<"_s.contains(c))
            ++depth;
        else if (u")]}】》>"_s.contains(c))
            depth = std::max(0, depth - 1);
        else if (c.isLetterOrNumber())
            (depth > 0 ? inBrackets : key) += c;
    }
    return key.isEmpty() ? inBrackets : key;
}

static bool isNameOf(const QString& key, Field field)
{
    for (const Words& each : synonyms()) {
        if (each.field == field)
            return each.words.startsWith(key + u' ') || key == headerKey(labelOf(field));
    }
    return false;
}

QList<FieldGuess> fieldsCalled(const QString& header)
{
    const QString key = headerKey(header);
    using Found = ColumnChoice::Found;
    if (key == u"name" || key == u"名称")
        return {{Field::Name, Found::Synonym, 0.88}, {Field::ContactName, Found::Synonym, 0.7}};
    if (key == u"姓名" || key == u"fullname")
        return {{Field::ContactName, Found::Synonym, 0.88}, {Field::Name, Found::Synonym, 0.6}};
    if (key == u"no" || key == u"number")
        return {{Field::Code, Found::Synonym, 0.6}};
    const auto field = fieldByWord().constFind(key);
    if (field == fieldByWord().constEnd())
        return {};
    if (isNameOf(key, *field))
        return {{*field, Found::Exact, 1}};
    // What many things can be called counts a little less than what says itself.
    static const QSet<QString> loose = {
        u"id"_s,   u"code"_s,    u"编号"_s, u"代号"_s,  u"编码"_s, u"类型"_s, u"type"_s,
        u"状态"_s, u"status"_s,  u"客户"_s, u"单位"_s,  u"公司"_s, u"企业"_s, u"厂商"_s,
        u"分类"_s, u"account"_s, u"area"_s, u"level"_s, u"销售"_s, u"税号"_s};
    return {{*field, Found::Synonym, loose.contains(key) ? 0.9 : 0.95}};
}

// Words that name many things: at the end of a longer header they say nothing.
static bool isVague(QStringView word)
{
    static const QSet<QString> vague = {
        u"市"_s,       u"省"_s,      u"公司"_s,     u"企业"_s,        u"单位"_s,     u"客户"_s,
        u"编号"_s,     u"代号"_s,    u"编码"_s,     u"类型"_s,        u"状态"_s,     u"级别"_s,
        u"等级"_s,     u"规模"_s,    u"人数"_s,     u"分类"_s,        u"说明"_s,     u"描述"_s,
        u"其他"_s,     u"来源"_s,    u"阶段"_s,     u"姓名"_s,        u"渠道"_s,     u"区域"_s,
        u"地区"_s,     u"产业"_s,    u"归属"_s,     u"销售"_s,        u"市场"_s,     u"需求"_s,
        u"职称"_s,     u"职务"_s,    u"title"_s,    u"id"_s,          u"code"_s,     u"type"_s,
        u"state"_s,    u"area"_s,    u"level"_s,    u"size"_s,        u"status"_s,   u"account"_s,
        u"contact"_s,  u"company"_s, u"customer"_s, u"description"_s, u"category"_s, u"role"_s,
        u"position"_s, u"rating"_s,  u"source"_s,   u"created"_s,     u"interest"_s, u"need"_s,
        u"index"_s,    u"序列"_s,    u"no"_s,       u"site"_s,        u"mail"_s,     u"business"_s,
        u"client"_s,   u"firm"_s,    u"staff"_s,    u"rep"_s,         u"web"_s,      u"channel"_s,
        u"street"_s,   u"名"_s,      u"姓"_s,       u"名字"_s};
    return vague.contains(word.toString());
}

// Edits that make one of the other: letters put in, left out, changed (Levenshtein).
static qsizetype distance(QStringView one, QStringView other)
{
    QList<qsizetype> row(other.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype corner = row[0];
        row[0] = i + 1;
        for (qsizetype k = 0; k < other.size(); ++k) {
            const qsizetype changed = corner + (one[i] == other[k] ? 0 : 1);
            corner = row[k + 1];
            row[k + 1] = std::min({changed, row[k] + 1, corner + 1});
        }
    }
    return row.last();
}

static double resemblance(const QString& key, const QString& word)
{
    const bool isHan = word[0].unicode() >= 0x2E80;
    const double share = double(word.size()) / double(key.size());
    const bool isTelling =
        !isVague(word) && (isHan ? word.size() >= 3 || share >= 0.5 : word.size() >= 4);
    if (key.size() > word.size() && key.endsWith(word) && isTelling && share >= 0.3)
        return 0.5 + 0.35 * share;
    if (key.endsWith(u"id") && !word.endsWith(u"id"))
        return 0; // employeeID: the number of something else
    if (!isHan && !isVague(word) && word.size() >= 5 && std::abs(key.size() - word.size()) <= 2) {
        const qsizetype edits = distance(key, word);
        if (edits <= (word.size() >= 8 ? 2 : 1))
            return 0.8 - 0.1 * double(edits);
    }
    return 0;
}

FieldGuess fieldResembling(const QString& header)
{
    FieldGuess best;
    const QString key = headerKey(header);
    if (key.size() < 2 || key.size() > 60)
        return best;
    for (const Words& each : synonyms()) {
        if (each.field == Field::Ignored)
            continue;
        for (const QString& word : each.words.split(u' ')) {
            const double confidence = resemblance(key, word);
            if (confidence > best.confidence)
                best = {each.field, ColumnChoice::Found::Similarity, confidence};
        }
    }
    return best;
}

} // namespace kechi

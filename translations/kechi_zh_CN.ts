<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>access</name>
    <message>
        <source>Your role may not see customers.</source>
        <translation>您的角色不能查看客户。</translation>
    </message>
    <message>
        <source>Only salespeople and managers may change customers.</source>
        <translation>只有销售和经理可以修改客户。</translation>
    </message>
    <message>
        <source>Only salespeople, managers and service agents may log follow-ups.</source>
        <translation>只有销售、经理和客服可以记录跟进。</translation>
    </message>
    <message>
        <source>Only salespeople and managers may claim customers.</source>
        <translation>只有销售和经理可以领取客户。</translation>
    </message>
    <message>
        <source>Only managers and the owner of the company may give customers to somebody.</source>
        <translation>只有经理和老板可以把客户分配给他人。</translation>
    </message>
    <message>
        <source>Only salespeople, managers and the owner of the company may give customers back to a pool.</source>
        <translation>只有销售、经理和老板可以把客户退回客户池。</translation>
    </message>
    <message>
        <source>Only salespeople and managers may tag customers.</source>
        <translation>只有销售和经理可以给客户打标签。</translation>
    </message>
    <message>
        <source>Only salespeople and managers may delete customers.</source>
        <translation>只有销售和经理可以删除客户。</translation>
    </message>
    <message>
        <source>Only salespeople, managers and service agents may add customers.</source>
        <translation>只有销售、经理和客服可以新建客户。</translation>
    </message>
    <message>
        <source>Only salespeople, managers, marketing and the owner of the company may import customers.</source>
        <translation>只有销售、经理、市场和老板可以导入客户。</translation>
    </message>
    <message>
        <source>Only salespeople, managers and the owner of the company may export customers.</source>
        <translation>只有销售、经理和老板可以导出客户。</translation>
    </message>
    <message>
        <source>Only managers and the owner of the company may change many customers at once.</source>
        <translation>只有经理和老板可以批量修改客户。</translation>
    </message>
    <message>
        <source>Only administrators and the owner of the company may change users and departments.</source>
        <translation>只有系统管理员和老板可以修改用户和部门。</translation>
    </message>
    <message>
        <source>Only administrators and the owner of the company may set up pools.</source>
        <translation>只有系统管理员和老板可以设置客户池。</translation>
    </message>
    <message>
        <source>Only administrators and the owner of the company may change lists and settings.</source>
        <translation>只有系统管理员和老板可以修改选项和设置。</translation>
    </message>
    <message>
        <source>Only managers, administrators and the owner of the company may let the rules take customers back.</source>
        <translation>只有经理、系统管理员和老板可以执行规则回收。</translation>
    </message>
    <message>
        <source>Only auditors, administrators and the owner of the company may read the logs.</source>
        <translation>只有审计、系统管理员和老板可以查看日志。</translation>
    </message>
    <message>
        <source>There is no such customer among those that you may see.</source>
        <translation>您可查看的客户中没有这位客户。</translation>
    </message>
    <message>
        <source>This customer is yours already.</source>
        <translation>这位客户已经是您的。</translation>
    </message>
    <message>
        <source>Somebody owns this customer already.</source>
        <translation>这位客户已有负责人。</translation>
    </message>
    <message>
        <source>You are not one of the people who may claim from this customer&apos;s pool.</source>
        <translation>您不能从这位客户所在的客户池领取。</translation>
    </message>
    <message>
        <source>This customer is in the pool already.</source>
        <translation>这位客户已在公海中。</translation>
    </message>
    <message>
        <source>Only the owner of this customer and their managers may give it back to the pool.</source>
        <translation>只有这位客户的负责人及其经理可以把它退回客户池。</translation>
    </message>
    <message>
        <source>Only a manager of this customer&apos;s owner or of its pool may give it to somebody.</source>
        <translation>只有负责人的经理或该客户池的管理员可以把这位客户分配给他人。</translation>
    </message>
    <message>
        <source>You may see this customer, but not change it. Ask its owner to share it with you for writing.</source>
        <translation>您可以查看但不能修改这位客户。请负责人把它共享给您并允许编辑。</translation>
    </message>
    <message>
        <source>Only the owner of this customer and their managers may delete it.</source>
        <translation>只有这位客户的负责人及其经理可以删除它。</translation>
    </message>
    <message>
        <source>Only the managers of this pool, administrators and the owner of the company may change its rules.</source>
        <translation>只有该客户池的管理员、系统管理员和老板可以修改它的规则。</translation>
    </message>
    <message>
        <source>%1 no longer works here and cannot be given customers.</source>
        <translation>%1 已停用，不能再分配客户。</translation>
    </message>
    <message>
        <source>%1 is neither a salesperson nor a manager and cannot own customers.</source>
        <translation>%1 既不是销售也不是经理，不能成为负责人。</translation>
    </message>
    <message>
        <source>%1 is not in your department, so you cannot give customers to them.</source>
        <translation>%1 不在您的部门，您不能把客户分配给 TA。</translation>
    </message>
    <message>
        <source>You are not a user of this workspace.</source>
        <translation>您不是这个工作区的用户。</translation>
    </message>
    <message>
        <source>Your account is disabled. An administrator can enable it again.</source>
        <translation>您的账号已停用，系统管理员可以重新启用。</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Release reason</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>输单原因</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>回收</translation>
    </message>
    <message>
        <source>Moved to another pool</source>
        <translation>移到其他客户池</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>customer</name>
    <message>
        <source>This customer has no such contact any more.</source>
        <translation>这位客户已没有该联系人。</translation>
    </message>
    <message>
        <source>Somebody has changed this contact meanwhile. Look at it again.</source>
        <translation>有人刚刚修改了该联系人，请重新查看。</translation>
    </message>
    <message>
        <source>Give the number or address.</source>
        <translation>请填写号码或地址。</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Identity-card numbers are not stored here. Leave the number out.</source>
        <translation>这里不保存身份证号，请去掉它。</translation>
    </message>
    <message numerus="yes">
        <source>This is longer than %n character(s).</source>
        <translation>
            <numerusform>超过了 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the contact a name.</source>
        <translation>请填写联系人姓名。</translation>
    </message>
    <message>
        <source>Give the customer a name.</source>
        <translation>请填写客户名称。</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>这不是电话号码。</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>这不是邮箱地址。</translation>
    </message>
    <message>
        <source>Somebody has changed this customer meanwhile. Look at it again.</source>
        <translation>有人刚刚修改了这位客户，请重新查看。</translation>
    </message>
    <message>
        <source>A customer that you add is your own. You may not leave it in a pool.</source>
        <translation>您新建的客户归您负责，不能留在公海。</translation>
    </message>
    <message>
        <source>You may not add customers to this pool.</source>
        <translation>您不能向这个客户池添加客户。</translation>
    </message>
    <message>
        <source>in the pool %1</source>
        <translation>在客户池 %1 中</translation>
    </message>
    <message>
        <source>owned by %1</source>
        <translation>负责人 %1</translation>
    </message>
    <message>
        <source>An existing customer</source>
        <translation>一位已有客户</translation>
    </message>
    <message>
        <source>owned by a colleague</source>
        <translation>由同事负责</translation>
    </message>
    <message>
        <source>in a pool of others</source>
        <translation>在其他人的客户池中</translation>
    </message>
    <message>
        <source>This customer may be here already: %1, %2 (%3).</source>
        <translation>这位客户可能已存在：%1，%2（%3）。</translation>
    </message>
    <message>
        <source>Another customer has this code.</source>
        <translation>这个客户编号已被使用。</translation>
    </message>
    <message>
        <source>Same credit code</source>
        <translation>统一社会信用代码相同</translation>
    </message>
    <message>
        <source>Same mobile number</source>
        <translation>手机号相同</translation>
    </message>
    <message>
        <source>Same name and phone number</source>
        <translation>名称和电话都相同</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>Same phone number under another name</source>
        <translation>电话相同但名称不同</translation>
    </message>
    <message>
        <source>Same number, which several share</source>
        <translation>号码相同，且多位客户共用</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>邮箱相同</translation>
    </message>
    <message>
        <source>Same WeChat</source>
        <translation>微信号相同</translation>
    </message>
</context>
<context>
    <name>dashboard</name>
    <message>
        <source>Your role reads no customers, so there are no figures to show.</source>
        <translation>您的角色不能查看客户，因此没有可显示的数据。</translation>
    </message>
    <message>
        <source>The period must begin before it ends.</source>
        <translation>开始日期不能晚于结束日期。</translation>
    </message>
</context>
<context>
    <name>db</name>
    <message>
        <source>The server&apos;s address should look like postgresql://user@host:5432/database.</source>
        <translation>服务器地址的格式应为 postgresql://user@host:5432/database。</translation>
    </message>
    <message>
        <source>The name of the workspace is missing.</source>
        <translation>缺少工作区名称。</translation>
    </message>
    <message>
        <source>The copy of the workspace is damaged.</source>
        <translation>工作区的副本已损坏。</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>这个工作区以只读方式打开。</translation>
    </message>
    <message>
        <source>There is already such an entry.</source>
        <translation>已有相同的条目。</translation>
    </message>
    <message>
        <source>Somebody else is saving to this workspace just now. Try again.</source>
        <translation>其他人正在保存到这个工作区，请重试。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>磁盘已满，没有做任何修改。</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Restore it from a backup.</source>
        <translation>工作区文件已损坏，请从备份恢复。</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Look whether your last change is there before you repeat it.</source>
        <translation>与数据库的连接已断开。重复操作前，请先确认上一次修改是否已保存。</translation>
    </message>
    <message>
        <source>The data could not be read or saved.</source>
        <translation>无法读取或保存数据。</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Kechi. Update Kechi to open it.</source>
        <translation>这个工作区由更新版本的客池写入，请升级客池后再打开。</translation>
    </message>
    <message>
        <source>This version of Kechi cannot open encrypted workspaces.</source>
        <translation>此版本的客池不能打开加密的工作区。</translation>
    </message>
    <message>
        <source>Another program is upgrading this workspace. Try again in a moment.</source>
        <translation>另一个程序正在升级这个工作区，请稍后重试。</translation>
    </message>
    <message>
        <source>The workspace cannot be written, and there is no room for a copy to read.</source>
        <translation>工作区不可写，也没有空间制作只读副本。</translation>
    </message>
    <message>
        <source>There is no Kechi workspace here yet.</source>
        <translation>这里还没有客池工作区。</translation>
    </message>
    <message>
        <source>This workspace is of an older version and cannot be written, so it cannot be brought up to date.</source>
        <translation>这个工作区版本较旧且不可写，因此无法升级。</translation>
    </message>
    <message>
        <source>This workspace must be brought up to date first, and somebody has it open. Close it everywhere and try again.</source>
        <translation>需要先升级这个工作区，但有人正打开着它。请全部关闭后重试。</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>已存在文件“%1”。</translation>
    </message>
    <message>
        <source>The folder of “%1” is not there or cannot be written.</source>
        <translation>“%1”所在的文件夹不存在或不可写。</translation>
    </message>
    <message>
        <source>The new workspace could not be put in its place.</source>
        <translation>无法把新工作区放到指定位置。</translation>
    </message>
    <message>
        <source>There is already a workspace here.</source>
        <translation>这里已有一个工作区。</translation>
    </message>
    <message>
        <source>“%1” is not a Kechi workspace.</source>
        <translation>“%1”不是客池工作区。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace file.</source>
        <translation>“%1”是文件夹，不是工作区文件。</translation>
    </message>
    <message>
        <source>You may not read “%1”.</source>
        <translation>您无权读取“%1”。</translation>
    </message>
    <message>
        <source>This workspace lies on a network share, where saving is not safe. Copy it to a disk of this computer, or use a server workspace.</source>
        <translation>这个工作区位于网络共享上，在那里保存不安全。请把它复制到本机磁盘，或使用服务器工作区。</translation>
    </message>
</context>
<context>
    <name>deal</name>
    <message>
        <source>First contact</source>
        <translation>初步接触</translation>
    </message>
    <message>
        <source>Need confirmed</source>
        <translation>需求确认</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <translation>谈判</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>The last follow-up that is kept is not the one that the records give.</source>
        <translation>保存的最近跟进与记录推算的不一致。</translation>
    </message>
    <message>
        <source>The recycle deadline that is kept is not the one that the rules give.</source>
        <translation>保存的回收期限与规则推算的不一致。</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>New customers</source>
        <translation>新增客户</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>新增线索</translation>
    </message>
    <message>
        <source>Converted leads</source>
        <translation>已转化线索</translation>
    </message>
    <message>
        <source>Buyers at the start</source>
        <translation>期初已成交客户</translation>
    </message>
    <message>
        <source>Buyers lost</source>
        <translation>流失的成交客户</translation>
    </message>
    <message>
        <source>Customers won</source>
        <translation>成交客户</translation>
    </message>
    <message>
        <source>Customers lost</source>
        <translation>流失客户</translation>
    </message>
    <message>
        <source>Orders signed</source>
        <translation>签单客户</translation>
    </message>
    <message numerus="yes">
        <source>Recycled within %n day(s)</source>
        <translation>
            <numerusform>%n 天内将被回收</numerusform>
        </translation>
    </message>
    <message>
        <source>Never followed up</source>
        <translation>从未跟进</translation>
    </message>
    <message numerus="yes">
        <source>Best grade, unchanged for %n day(s)</source>
        <translation>
            <numerusform>最高级别，资料超过 %n 天未更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting in the open sea</source>
        <translation>公海待领取</translation>
    </message>
    <message>
        <source>Deals past their expected day</source>
        <translation>商机已过预计日期</translation>
    </message>
    <message>
        <source>Owned customers</source>
        <translation>已有负责人的客户</translation>
    </message>
    <message>
        <source>In the open sea</source>
        <translation>公海客户</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1，%2 – %3</translation>
    </message>
</context>
<context>
    <name>happening</name>
    <message>
        <source>The system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message numerus="yes">
        <source>%n of your customers</source>
        <translation>
            <numerusform>你的 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 assigned %2 to you</source>
        <translation>%1 把 %2 分配给你</translation>
    </message>
    <message>
        <source>%1 assigned %2 to %3</source>
        <translation>%1 把 %2 分配给 %3</translation>
    </message>
    <message>
        <source>%1 transferred %2 to you</source>
        <translation>%1 把 %2 转移给你</translation>
    </message>
    <message>
        <source>%1 transferred %2 to %3</source>
        <translation>%1 把 %2 转移给 %3</translation>
    </message>
    <message>
        <source>%1 imported %2</source>
        <translation>%1 导入了 %2</translation>
    </message>
    <message>
        <source>%1 imported %2 from %3</source>
        <translation>%1 从 %3 导入了 %2</translation>
    </message>
    <message>
        <source>%1 signed %3 with %2</source>
        <translation>%1 与 %2 签单 %3</translation>
    </message>
    <message>
        <source>%1 entered %2</source>
        <translation>%1 录入了 %2</translation>
    </message>
    <message>
        <source>%1 claimed %2</source>
        <translation>%1 领取了 %2</translation>
    </message>
    <message>
        <source>%1 gave %2 back to %3</source>
        <translation>%1 把 %2 退回 %3</translation>
    </message>
    <message>
        <source>By rule, %1 went back to %2</source>
        <translation>按规则回收 %1 到 %2</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3</source>
        <translation>%1 把 %2 移到 %3</translation>
    </message>
    <message>
        <source>%1 took back a change of %2</source>
        <translation>%1 撤销了对 %2 的变更</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Last follow-up %1</source>
        <translation>上次有效跟进 %1</translation>
    </message>
    <message>
        <source>Never followed up, claimed %1</source>
        <translation>从未跟进，领取于 %1</translation>
    </message>
    <message>
        <source>Never followed up, assigned %1</source>
        <translation>从未跟进，分配于 %1</translation>
    </message>
    <message>
        <source>Never followed up, imported %1</source>
        <translation>从未跟进，导入于 %1</translation>
    </message>
    <message>
        <source>Never followed up, owned since %1</source>
        <translation>从未跟进，归属始于 %1</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>This is not a text file, or it is damaged: line %1 holds zero bytes.</source>
        <translation>这不是文本文件，或已损坏：第 %1 行含有零字节。</translation>
    </message>
    <message>
        <source>This is not a text file: it is full of control characters.</source>
        <translation>这不是文本文件：其中充满控制字符。</translation>
    </message>
    <message>
        <source>There is no encoding called “%1”.</source>
        <translation>没有名为“%1”的编码。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>A quote opened in line %1 is never closed.</source>
        <translation>第 %1 行的引号没有闭合。</translation>
    </message>
    <message>
        <source>A cell that begins in line %1 is longer than 1 MB. Perhaps a quote there is never closed.</source>
        <translation>从第 %1 行开始的单元格超过 1 MB，可能那里的引号没有闭合。</translation>
    </message>
    <message>
        <source>Line %1 has more than 4,096 columns.</source>
        <translation>第 %1 行超过 4,096 列。</translation>
    </message>
    <message>
        <source>The record in line %1 is longer than 64 MB.</source>
        <translation>第 %1 行的记录超过 64 MB。</translation>
    </message>
    <message>
        <source>The file holds nothing but blanks.</source>
        <translation>文件中只有空白。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Keep as an extra field</source>
        <translation>保留为自定义字段</translation>
    </message>
    <message>
        <source>Identity card number (never kept)</source>
        <translation>身份证号（从不保存）</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Contact: name</source>
        <translation>联系人：姓名</translation>
    </message>
    <message>
        <source>Contact: title</source>
        <translation>联系人：职务</translation>
    </message>
    <message>
        <source>Contact: mobile</source>
        <translation>联系人：手机</translation>
    </message>
    <message>
        <source>Contact: phone</source>
        <translation>联系人：电话</translation>
    </message>
    <message>
        <source>Contact: e-mail</source>
        <translation>联系人：邮箱</translation>
    </message>
    <message>
        <source>Contact: WeChat</source>
        <translation>联系人：微信</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>客户池</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>最近跟进</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>This is a PDF. Save the list as an Excel workbook or as CSV.</source>
        <translation>这是 PDF 文件。请把名单另存为 Excel 工作簿或 CSV。</translation>
    </message>
    <message>
        <source>This is a packed archive. Unpack it first.</source>
        <translation>这是压缩包，请先解压。</translation>
    </message>
    <message>
        <source>This is a picture, not a list.</source>
        <translation>这是图片，不是名单。</translation>
    </message>
    <message>
        <source>This is a database, perhaps a workspace. Open it instead of importing it.</source>
        <translation>这是数据库，可能是一个工作区。请打开它，而不是导入。</translation>
    </message>
    <message>
        <source>This file is a web page (HTML) whatever its name says. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>不论文件名如何，这是一个网页（HTML）。请用 Excel 或 WPS 打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This file is an Excel 2003 XML table whatever its name says. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>不论文件名如何，这是 Excel 2003 XML 表格。请用 Excel 或 WPS 打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Business cards (vCard) cannot be read yet.</source>
        <translation>暂不支持读取名片（vCard）。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>文件中没有“%1”列。</translation>
    </message>
    <message>
        <source>The file has no column number %1.</source>
        <translation>文件中没有第 %1 列。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>The mapping file is not JSON with “columns” in it.</source>
        <translation>映射文件不是含有 “columns” 的 JSON。</translation>
    </message>
    <message>
        <source>Two columns are mapped to “%1”, which takes only one.</source>
        <translation>有两列都对应到“%1”，而它只能对应一列。</translation>
    </message>
    <message>
        <source>No column holds the customer&apos;s name. Choose which one does.</source>
        <translation>没有一列是客户名称，请指定哪一列是。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>“%1”不是普通文件。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Open it in Excel or WPS and save it without one.</source>
        <translation>工作簿有密码保护。请用 Excel 或 WPS 打开并去掉密码后另存。</translation>
    </message>
    <message>
        <source>Old workbooks (.xls) cannot be read yet. Save it as .xlsx in Excel or WPS.</source>
        <translation>暂不支持旧版工作簿（.xls）。请用 Excel 或 WPS 另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a document of an older Office program, but no workbook.</source>
        <translation>这是旧版 Office 文档，但不是工作簿。</translation>
    </message>
    <message>
        <source>A text file has no sheets.</source>
        <translation>文本文件没有工作表。</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The sheets are: %2.</source>
        <translation>没有工作表“%1”。现有工作表：%2。</translation>
    </message>
    <message>
        <source>A cell in row %1 is longer than 1 MB.</source>
        <translation>第 %1 行有单元格超过 1 MB。</translation>
    </message>
    <message>
        <source>The sheet has more rows than a workbook can have. It is not read.</source>
        <translation>工作表的行数超过工作簿的上限，不予读取。</translation>
    </message>
    <message>
        <source>Row %1 has more columns than a workbook can have. It is not read.</source>
        <translation>第 %1 行的列数超过工作簿的上限，不予读取。</translation>
    </message>
    <message>
        <source>The workbook holds more text than can be read.</source>
        <translation>工作簿中的文字太多，无法读取。</translation>
    </message>
    <message>
        <source>Binary workbooks (.xlsb) cannot be read. Save it as .xlsx in Excel or WPS.</source>
        <translation>不支持二进制工作簿（.xlsb）。请用 Excel 或 WPS 另存为 .xlsx。</translation>
    </message>
    <message>
        <source>OpenDocument tables (.ods) cannot be read. Save it as .xlsx.</source>
        <translation>不支持 OpenDocument 表格（.ods），请另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is an archive, but no Excel workbook.</source>
        <translation>这是压缩包，但不是 Excel 工作簿。</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>工作簿中没有含单元格的工作表。</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part “%1” cannot be read.</source>
        <translation>工作簿已损坏：无法读取其中的“%1”部分。</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut short.</source>
        <translation>工作簿已损坏或不完整。</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than an honest one would. It is not read.</source>
        <translation>工作簿解压后远大于正常文件，不予读取。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>工作表是空的。</translation>
    </message>
    <message>
        <source>An identity-card number is not kept. The cell is left out.</source>
        <translation>不保存身份证号，该单元格已略去。</translation>
    </message>
    <message>
        <source>The cell holds the error %1. It is left out.</source>
        <translation>单元格是错误值 %1，已略去。</translation>
    </message>
    <message>
        <source>“%1” has more than 15 digits: the workbook has rounded it. Check it.</source>
        <translation>“%1”超过 15 位：工作簿已把它四舍五入，请核对。</translation>
    </message>
    <message>
        <source>“%1” is no phone number. It is left out.</source>
        <translation>“%1”不是电话号码，已略去。</translation>
    </message>
    <message>
        <source>“%1” looks like a mobile number but has not 11 digits. It is kept as it is.</source>
        <translation>“%1”像手机号但不是 11 位，按原样保留。</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. It is left out.</source>
        <translation>“%1”不是邮箱地址，已略去。</translation>
    </message>
    <message>
        <source>“%1” can be two days. Say whether the day or the month comes first; it is left out.</source>
        <translation>“%1”可能是两个日期。请指明日在前还是月在前；已略去。</translation>
    </message>
    <message>
        <source>“%1” is no date. It is left out.</source>
        <translation>“%1”不是日期，已略去。</translation>
    </message>
    <message>
        <source>“%1” is no valid unified social credit code. It is kept as a registration number.</source>
        <translation>“%1”不是有效的统一社会信用代码，已保留为登记号。</translation>
    </message>
    <message>
        <source>The row has %1 cells, the list %2 columns. Perhaps a separator stands inside a cell; look at the row.</source>
        <translation>该行有 %1 个单元格，而名单有 %2 列。可能单元格里含有分隔符，请查看该行。</translation>
    </message>
    <message>
        <source>The customer&apos;s name is missing.</source>
        <translation>缺少客户名称。</translation>
    </message>
</context>
<context>
    <name>interaction</name>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>WeCom</source>
        <translation>企业微信</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>占线</translation>
    </message>
    <message>
        <source>Number does not exist</source>
        <translation>空号</translation>
    </message>
    <message>
        <source>Number suspended</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>Say when it happened.</source>
        <translation>请填写发生时间。</translation>
    </message>
    <message>
        <source>A follow-up cannot lie in the future. Plan a task instead.</source>
        <translation>跟进不能在将来，请改为安排任务。</translation>
    </message>
    <message>
        <source>This follow-up was logged before that time. Log what happened since as a new one.</source>
        <translation>这条跟进的记录时间早于该时间。之后发生的请另记一条。</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>备注需要内容。</translation>
    </message>
    <message numerus="yes">
        <source>A follow-up&apos;s text has at most %n character(s).</source>
        <translation>
            <numerusform>跟进内容最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity-card numbers may not be kept here. Take it out of the text.</source>
        <translation>这里不能保存身份证号，请从内容中去掉。</translation>
    </message>
    <message>
        <source>Only who logged this follow-up and managers may change it.</source>
        <translation>只有记录人和经理可以修改这条跟进。</translation>
    </message>
    <message>
        <source>This follow-up is not there any longer.</source>
        <translation>这条跟进已不存在。</translation>
    </message>
    <message>
        <source>Somebody has changed this follow-up meanwhile. Look at it again before you save.</source>
        <translation>有人刚刚修改了这条跟进，请重新查看后再保存。</translation>
    </message>
    <message>
        <source>This customer has no such contact any longer.</source>
        <translation>这位客户已没有该联系人。</translation>
    </message>
</context>
<context>
    <name>kechi::AdviceCard</name>
    <message numerus="yes">
        <source>%n customer(s) will be recycled within %1 days</source>
        <translation>
            <numerusform>%n 位客户 %1 天内将被回收</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owned, but never followed up</source>
        <translation>
            <numerusform>%n 位客户有负责人但从未跟进</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of grade %1, unchanged for %2 days</source>
        <translation>
            <numerusform>%n 位 %1 级客户资料超过 %2 天未更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a deal past its expected day</source>
        <translation>
            <numerusform>%n 位客户的商机已过预计日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the open sea, without an owner</source>
        <translation>
            <numerusform>%n 位客户在公海待领取</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth doing today</source>
        <translation>今天值得做的事</translation>
    </message>
    <message>
        <source>Nothing waits. Well done.</source>
        <translation>没有待办的事，做得好。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>kechi::CentredCard</name>
    <message>
        <source>Kechi</source>
        <translation>客池 Kechi</translation>
    </message>
</context>
<context>
    <name>kechi::Chip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Delete removes this filter.</source>
        <translation>按 Delete 移除此筛选。</translation>
    </message>
</context>
<context>
    <name>kechi::DashboardPage</name>
    <message>
        <source>No customers for these filters.</source>
        <translation>没有符合这些筛选条件的客户。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No figures for you</source>
        <translation>没有可显示的数据</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>还没有数据</translation>
    </message>
    <message>
        <source>Totals, funnel, months, grades and loads appear here as soon as there are customers.</source>
        <translation>有了客户之后，这里会显示总数、漏斗、月度、分级和负荷。</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>分析报表</translation>
    </message>
</context>
<context>
    <name>kechi::Field</name>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
</context>
<context>
    <name>kechi::FigureRow</name>
    <message>
        <source>Customers</source>
        <translation>客户总数</translation>
    </message>
    <message>
        <source>Conversion of leads</source>
        <translation>线索转化率</translation>
    </message>
    <message>
        <source>Signed amount</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>Churn rate</source>
        <translation>流失率</translation>
    </message>
    <message>
        <source>All customers that you may see; new ones are of the period, and of the same days before.</source>
        <translation>您能查看的全部客户；新增按所选期间计，括号内为上期同期。</translation>
    </message>
    <message>
        <source>Of the leads that came in the period, those who have bought by now.</source>
        <translation>本期新增的线索中，至今已成交的比例。</translation>
    </message>
    <message>
        <source>Of the customers who had bought before the period, those lost in it.</source>
        <translation>期初已成交的客户中，本期流失的比例。</translation>
    </message>
    <message>
        <source>By who signed it, whoever has the customer now.</source>
        <translation>按签单时的业绩归属人统计，与客户现在由谁负责无关。</translation>
    </message>
    <message>
        <source>By who signed it, whoever has the customer now. %1 of it is from customers that have gone to others; the list does not show them.</source>
        <translation>按签单时的业绩归属人统计，与客户现在由谁负责无关。其中 %1 来自已转给他人的客户，列表中不显示。</translation>
    </message>
</context>
<context>
    <name>kechi::FigureText</name>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1M</translation>
    </message>
    <message>
        <source>&lt; 1%</source>
        <translation>&lt; 1%</translation>
    </message>
    <message>
        <source>No new ones (%1 before)</source>
        <translation>没有新增（上期 %1）</translation>
    </message>
    <message>
        <source>%1 new (%2 before)</source>
        <translation>新增 %1（上期 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>as before, %1</source>
        <translation>持平 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
</context>
<context>
    <name>kechi::FilterBar</name>
    <message>
        <source>All departments</source>
        <translation>全部部门</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>全部客户池</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>全部负责人</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>选择日期…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>期间：%1</translation>
    </message>
</context>
<context>
    <name>kechi::FirstRunPage</name>
    <message>
        <source>Open %1 in %2</source>
        <translation>打开 %2 中的 %1</translation>
    </message>
    <message>
        <source>Where shall we begin?</source>
        <translation>从哪里开始？</translation>
    </message>
    <message>
        <source>All customers of your company live in one file, a workspace. You can bring in more lists at any time.</source>
        <translation>公司的全部客户都在一个文件里，即工作区。以后随时可以导入更多名单。</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>空白开始</translation>
    </message>
    <message>
        <source>A new workspace; enter your first customer by hand.</source>
        <translation>新建工作区，手工录入第一位客户。</translation>
    </message>
    <message>
        <source>From Excel or CSV</source>
        <translation>从 Excel 导入</translation>
    </message>
    <message>
        <source>A new workspace with the list you keep now. Columns are recognised, nothing is lost.</source>
        <translation>用现有的名单新建工作区。自动识别各列，一条不丢。</translation>
    </message>
    <message>
        <source>Look round with sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>An invented company with its team, pools and customers.</source>
        <translation>一家虚构公司的团队、客户池和客户。</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>打开工作区…</translation>
    </message>
</context>
<context>
    <name>kechi::FunnelCard</name>
    <message>
        <source>Conversion funnel</source>
        <translation>转化漏斗</translation>
    </message>
</context>
<context>
    <name>kechi::FunnelChart</name>
    <message>
        <source>%1: %2, %3 of the funnel</source>
        <translation>%1：%2，占漏斗 %3</translation>
    </message>
</context>
<context>
    <name>kechi::GradeCard</name>
    <message>
        <source>Grades</source>
        <translation>客户分级</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>kechi::GradeChart</name>
    <message>
        <source>No grade</source>
        <translation>未分级</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>位客户</translation>
    </message>
</context>
<context>
    <name>kechi::HappeningCard</name>
    <message>
        <source>Recent happenings</source>
        <translation>最近动态</translation>
    </message>
    <message>
        <source>What becomes of the customers that you may see is told here.</source>
        <translation>您能查看的客户有变动时，会显示在这里。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
</context>
<context>
    <name>kechi::HomePage</name>
    <message>
        <source>Home</source>
        <translation>工作台</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n thing(s) to do</source>
        <translation>
            <numerusform>%1 · 今天 %n 件事</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Log a follow-up</source>
        <translation>记一次跟进</translation>
    </message>
    <message>
        <source>Log a follow-up (Ctrl+L)</source>
        <translation>记一次跟进 (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>kechi::HomeText</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid this month</source>
        <translation>本月回款</translation>
    </message>
    <message>
        <source>Signed %1 · %2</source>
        <translation>签单 %1 · %2</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>其他 %1</translation>
    </message>
    <message>
        <source>Effective follow-ups this month</source>
        <translation>本月有效跟进</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Customers of the team</source>
        <translation>团队私海</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>我的私海</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>没有上限</translation>
    </message>
    <message numerus="yes">
        <source>%n over the limit</source>
        <translation>
            <numerusform>超过上限 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more</source>
        <translation>
            <numerusform>还可持有 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>About to be recycled</source>
        <translation>即将回收</translation>
    </message>
    <message numerus="yes">
        <source>None within %n day(s)</source>
        <translation>
            <numerusform>%n 天内没有</numerusform>
        </translation>
    </message>
    <message>
        <source>The nearest: %1</source>
        <translation>最近一位：%1</translation>
    </message>
</context>
<context>
    <name>kechi::JobDialog</name>
    <message>
        <source>A few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>大约还剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>大约还剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left</source>
        <translation>
            <numerusform>大约还剩 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>kechi::LoadBar</name>
    <message numerus="yes">
        <source>%n about to be recycled</source>
        <translation>
            <numerusform>%n 位即将回收</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::LoadCard</name>
    <message>
        <source>Load of the salespeople</source>
        <translation>销售负荷与跟进</translation>
    </message>
    <message>
        <source>Customers held / limit; amber: about to be recycled</source>
        <translation>持有客户数 / 上限，橙色为即将回收</translation>
    </message>
    <message>
        <source>Nobody here may own customers.</source>
        <translation>这里没有可以持有客户的人。</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>全部 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n about to be recycled</source>
        <translation>
            <numerusform>，即将回收 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n over the limit</source>
        <translation>
            <numerusform>，超额 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2%3%4</source>
        <comment>name, load, what is over the limit, what goes back soon</comment>
        <translation>%1：%2%3%4</translation>
    </message>
</context>
<context>
    <name>kechi::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>kechi::MonthCard</name>
    <message>
        <source>New · Won · Lost</source>
        <translation>新增 · 成交 · 流失</translation>
    </message>
    <message>
        <source>By month, the last twelve</source>
        <translation>按月，近 12 个月</translation>
    </message>
    <message>
        <source>New, won and lost customers by month</source>
        <translation>按月的新增、成交和流失客户</translation>
    </message>
</context>
<context>
    <name>kechi::MonthChart</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>kechi::NavBar</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Kechi</source>
        <comment>the program&apos;s name in the navigation</comment>
        <translation>客池 Kechi</translation>
    </message>
</context>
<context>
    <name>kechi::NavItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1，%n 项待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::NewWorkspacePage</name>
    <message>
        <source>Give the workspace a name.</source>
        <translation>请填写工作区名称。</translation>
    </message>
    <message>
        <source>Choose where the file shall lie.</source>
        <translation>请选择文件位置。</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>请填写您的名字。</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>请设置密码。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>A new workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Company or workspace</source>
        <translation>公司或工作区名称</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的名字</translation>
    </message>
    <message>
        <source>You will be its owner and administrator.</source>
        <translation>您将成为它的老板和系统管理员。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>选择其他位置</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>创建工作区</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>kechi::Notice</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>kechi::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>kechi::PeriodDialog</name>
    <message>
        <source>Choose days</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>到（含当天）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>显示数据</translation>
    </message>
    <message>
        <source>The period must begin before it ends.</source>
        <translation>开始日期不能晚于结束日期。</translation>
    </message>
</context>
<context>
    <name>kechi::PoolCard</name>
    <message>
        <source>Pools</source>
        <translation>客户池</translation>
    </message>
    <message>
        <source>In the open sea / owned</source>
        <translation>公海 / 已有负责人</translation>
    </message>
    <message>
        <source>%1: %2 owned</source>
        <translation>%1：%2 位已有负责人</translation>
    </message>
    <message>
        <source>%1: %2 in the open sea</source>
        <translation>%1：公海 %2 位</translation>
    </message>
</context>
<context>
    <name>kechi::ScoreBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>kechi::SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation>关闭侧栏</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>kechi::SignInPage</name>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>请填写用户名。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请填写密码。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>打开其他工作区</translation>
    </message>
</context>
<context>
    <name>kechi::SoonCard</name>
    <message>
        <source>About to be recycled</source>
        <translation>即将回收</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>全部 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No customer will be recycled within %n day(s).</source>
        <translation>
            <numerusform>%n 天内没有客户会被回收。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::Steps</name>
    <message>
        <source>Step %1, %2, done</source>
        <translation>第 %1 步，%2，已完成</translation>
    </message>
    <message>
        <source>Step %1, %2, now</source>
        <translation>第 %1 步，%2，当前</translation>
    </message>
    <message>
        <source>Step %1, %2, later</source>
        <translation>第 %1 步，%2，未开始</translation>
    </message>
</context>
<context>
    <name>kechi::TableView</name>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>kechi::ToDoActs</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>已推迟到 %1</translation>
    </message>
    <message>
        <source>First follow-up</source>
        <translation>首次跟进</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>已安排在 %1</translation>
    </message>
</context>
<context>
    <name>kechi::ToDoCard</name>
    <message>
        <source>To do today</source>
        <translation>今天要做</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>今天没有要做的事</translation>
    </message>
    <message>
        <source>Tasks stand here on their day, and customers that were given to you and wait for a first follow-up.</source>
        <translation>到期的任务，以及分配给您、等待首次跟进的客户会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim customers from a pool</source>
        <translation>去客户池领取客户</translation>
    </message>
    <message>
        <source>Log a follow-up</source>
        <translation>记一次跟进</translation>
    </message>
</context>
<context>
    <name>kechi::ToDoItem</name>
    <message>
        <source>Claimed: first follow-up</source>
        <translation>新领取：首次跟进</translation>
    </message>
    <message>
        <source>Taken over: first follow-up</source>
        <translation>新接手：首次跟进</translation>
    </message>
    <message>
        <source>Newly assigned: first follow-up</source>
        <translation>新分配：首次跟进</translation>
    </message>
    <message>
        <source>Log follow-up</source>
        <translation>记录跟进</translation>
    </message>
    <message>
        <source>Done and log</source>
        <translation>完成并记录</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Later ▾</source>
        <translation>稍后 ▾</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Done without logging</source>
        <translation>完成，不记录</translation>
    </message>
</context>
<context>
    <name>kechi::TopBar</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新消息</translation>
    </message>
    <message>
        <source>Signed in as %1, %2</source>
        <translation>已登录：%1，%2</translation>
    </message>
    <message>
        <source>Search customers, phones, pinyin initials…</source>
        <translation>搜索客户、电话、拼音首字母…</translation>
    </message>
</context>
<context>
    <name>kechi::WhenText</name>
    <message>
        <source>Good morning, %1</source>
        <translation>早上好，%1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>下午好，%1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>晚上好，%1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day</comment>
        <translation>M 月 d 日 dddd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
</context>
<context>
    <name>member</name>
    <message>
        <source>This department is not there any longer.</source>
        <translation>这个部门已不存在。</translation>
    </message>
    <message>
        <source>Somebody has changed this department meanwhile. Look at it again before you save.</source>
        <translation>有人刚刚修改了这个部门，请重新查看后再保存。</translation>
    </message>
    <message>
        <source>There are still people or departments in it. Move them first.</source>
        <translation>其中还有人员或下级部门，请先移走。</translation>
    </message>
    <message>
        <source>Orders or deals were signed in this department, so it stays for past figures.</source>
        <translation>有订单或商机签在这个部门，为保留历史业绩不能删除。</translation>
    </message>
    <message>
        <source>A user needs a name to sign in with.</source>
        <translation>用户需要一个登录名。</translation>
    </message>
    <message>
        <source>A user&apos;s name is one line of at most 100 characters.</source>
        <translation>用户名为一行，最多 100 个字符。</translation>
    </message>
    <message>
        <source>The leave ends before it begins.</source>
        <translation>请假的结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Somebody else must stand in for %1 during the leave.</source>
        <translation>%1 请假期间必须由其他人代理。</translation>
    </message>
    <message>
        <source>Choose at least one role for %1.</source>
        <translation>请为 %1 至少选择一个角色。</translation>
    </message>
    <message>
        <source>The experience level is between 1 and 5.</source>
        <translation>经验等级在 1 到 5 之间。</translation>
    </message>
    <message>
        <source>The holding limit is a number of customers between 0 and 1,000,000.</source>
        <translation>持有上限应为 0 到 1,000,000 之间的客户数。</translation>
    </message>
    <message>
        <source>%1 is the last active administrator. Make somebody else administrator first.</source>
        <translation>%1 是最后一位启用的系统管理员，请先指定另一位。</translation>
    </message>
    <message>
        <source>%1 is the last active user who is owner of the company. Give this role to somebody else first.</source>
        <translation>%1 是最后一位启用的老板，请先把这个角色给其他人。</translation>
    </message>
    <message>
        <source>A department needs a name of at most 100 characters.</source>
        <translation>部门需要名称，最多 100 个字符。</translation>
    </message>
    <message>
        <source>The department above it is not there any longer.</source>
        <translation>上级部门已不存在。</translation>
    </message>
    <message>
        <source>The department %1 cannot be put below itself.</source>
        <translation>部门 %1 不能放在它自己之下。</translation>
    </message>
    <message>
        <source>There is already a department %1 here.</source>
        <translation>这里已有部门 %1。</translation>
    </message>
    <message>
        <source>There is not enough memory to protect the password.</source>
        <translation>内存不足，无法保护密码。</translation>
    </message>
    <message numerus="yes">
        <source>A password needs at least %n character(s).</source>
        <translation>
            <numerusform>密码至少需要 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The password must not be the name that you sign in with.</source>
        <translation>密码不能与登录名相同。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Owner of the company</source>
        <translation>老板</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Service agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>用户名或密码不正确。</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>当前密码不正确。</translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong passwords. Try again in %n second(s).</source>
        <translation>
            <numerusform>密码错误次数过多，请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The password has just been changed elsewhere.</source>
        <translation>密码刚刚在别处被修改。</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>没有这个用户。</translation>
    </message>
    <message>
        <source>Change your own password by giving the present one.</source>
        <translation>修改自己的密码需要填写当前密码。</translation>
    </message>
    <message>
        <source>There is already a user “%1”.</source>
        <translation>已有用户“%1”。</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>没有用户“%1”。</translation>
    </message>
    <message>
        <source>%1 no longer works here and cannot stand in for anybody.</source>
        <translation>%1 已停用，不能做代理人。</translation>
    </message>
    <message>
        <source>Somebody has changed this user meanwhile. Look at it again before you save.</source>
        <translation>有人刚刚修改了这个用户，请重新查看后再保存。</translation>
    </message>
</context>
<context>
    <name>order</name>
    <message>
        <source>Every line needs a product.</source>
        <translation>每一行都需要产品。</translation>
    </message>
    <message>
        <source>A quantity must be more than none.</source>
        <translation>数量必须大于零。</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>金额不能为负。</translation>
    </message>
    <message>
        <source>Say when the order was signed.</source>
        <translation>请填写签单日期。</translation>
    </message>
    <message>
        <source>An order cannot be signed in the future. Plan a deal instead.</source>
        <translation>订单不能签在将来，请改为建立商机。</translation>
    </message>
    <message>
        <source>Say when the money came.</source>
        <translation>请填写回款日期。</translation>
    </message>
    <message>
        <source>A payment cannot lie in the future.</source>
        <translation>回款不能在将来。</translation>
    </message>
    <message>
        <source>A payment must be more than nothing.</source>
        <translation>回款金额必须大于零。</translation>
    </message>
    <message>
        <source>More cannot be paid back than was paid for this order.</source>
        <translation>退款不能超过该订单的已回款金额。</translation>
    </message>
    <message>
        <source>There is no such seller.</source>
        <translation>没有这位业绩归属人。</translation>
    </message>
    <message>
        <source>This customer has no such deal.</source>
        <translation>这位客户没有该商机。</translation>
    </message>
    <message>
        <source>This customer has no such order.</source>
        <translation>这位客户没有该订单。</translation>
    </message>
</context>
<context>
    <name>period</name>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>vs same days last month</source>
        <translation>较上月同期</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>vs the month before</source>
        <translation>较前一月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>vs same days last quarter</source>
        <translation>较上季度同期</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>vs the quarter before</source>
        <translation>较前一季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>vs same days last year</source>
        <translation>较去年同期</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>vs the year before</source>
        <translation>较前一年</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>所选日期</translation>
    </message>
    <message>
        <source>vs as many days before</source>
        <translation>较之前同样天数</translation>
    </message>
</context>
<context>
    <name>pool</name>
    <message>
        <source>This customer is in that pool already.</source>
        <translation>这位客户已在该客户池中。</translation>
    </message>
    <message>
        <source>Goes back to the pool after %1 without an effective follow-up</source>
        <translation>%1 内没有有效跟进将回收到客户池</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the last follow-up on %1</source>
        <translation>
            <numerusform>自 %1 最近跟进起 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from when it got an owner on %1</source>
        <translation>
            <numerusform>自 %1 有负责人起 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>已超 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>没有这位客户。</translation>
    </message>
    <message>
        <source>Somebody was faster: this customer has just changed hands.</source>
        <translation>有人抢先一步：这位客户刚刚易主。</translation>
    </message>
    <message>
        <source>You hold %1 customers, and %2 is your limit.</source>
        <translation>您已持有 %1 位客户，上限为 %2。</translation>
    </message>
    <message>
        <source>%1 holds %2 customers, and %3 is the limit.</source>
        <translation>%1 已持有 %2 位客户，上限为 %3。</translation>
    </message>
    <message>
        <source>This customer is yours already.</source>
        <translation>这位客户已经是您的。</translation>
    </message>
    <message>
        <source>Somebody owns this customer already.</source>
        <translation>这位客户已有负责人。</translation>
    </message>
    <message>
        <source>Only the people of this pool may claim from it.</source>
        <translation>只有该客户池的成员可以领取。</translation>
    </message>
    <message>
        <source>%1 owns this customer already.</source>
        <translation>%1 已是这位客户的负责人。</translation>
    </message>
    <message>
        <source>%1 no longer works here.</source>
        <translation>%1 已停用。</translation>
    </message>
    <message>
        <source>This customer is in the pool already.</source>
        <translation>这位客户已在公海中。</translation>
    </message>
    <message>
        <source>The number of days without a follow-up must be between 1 and 3650.</source>
        <translation>无跟进的天数应在 1 到 3650 之间。</translation>
    </message>
    <message numerus="yes">
        <source>A customer goes back to the pool after %n day(s) without an effective follow-up.</source>
        <translation>
            <numerusform>%n 天内没有有效跟进的客户将回收到公海。</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers are not taken back by rule.</source>
        <translation>不按规则回收客户。</translation>
    </message>
    <message>
        <source>Only the pool&apos;s people may claim.</source>
        <translation>只有客户池的成员可以领取。</translation>
    </message>
    <message>
        <source>Every salesperson may claim.</source>
        <translation>所有销售都可以领取。</translation>
    </message>
</context>
<context>
    <name>score</name>
    <message>
        <source>Interaction frequency</source>
        <translation>互动频率</translation>
    </message>
    <message>
        <source>Purchase record</source>
        <translation>购买记录</translation>
    </message>
    <message>
        <source>Likelihood of a deal</source>
        <translation>成交可能</translation>
    </message>
    <message>
        <source>The need is strong.</source>
        <translation>需求强烈。</translation>
    </message>
    <message>
        <source>The need is medium.</source>
        <translation>需求中等。</translation>
    </message>
    <message>
        <source>The need is weak.</source>
        <translation>需求较弱。</translation>
    </message>
    <message>
        <source>The last contact was on %1.</source>
        <translation>最近一次联系在 %1。</translation>
    </message>
    <message numerus="yes">
        <source>There was contact on %n day(s) of the last three months.</source>
        <translation>
            <numerusform>近三个月有 %n 天联系过。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last order was signed on %1.</source>
        <translation>最近一单签于 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) so far.</source>
        <translation>
            <numerusform>累计 %n 单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought for %1 in all, refunds taken off.</source>
        <translation>累计购买 %1（已扣退款）。</translation>
    </message>
    <message>
        <source>Nothing was bought yet.</source>
        <translation>尚未购买。</translation>
    </message>
    <message>
        <source>The stage is %1.</source>
        <translation>当前阶段为%1。</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Manufacturing</source>
        <translation>制造业</translation>
    </message>
    <message>
        <source>Wholesale and retail</source>
        <translation>批发零售</translation>
    </message>
    <message>
        <source>Information technology</source>
        <translation>信息技术</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>金融</translation>
    </message>
    <message>
        <source>Construction and real estate</source>
        <translation>建筑地产</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>医疗健康</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>交通物流</translation>
    </message>
    <message>
        <source>Hotels and catering</source>
        <translation>住宿餐饮</translation>
    </message>
    <message>
        <source>Energy and environment</source>
        <translation>能源环保</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>农林牧渔</translation>
    </message>
    <message>
        <source>Media and culture</source>
        <translation>文化传媒</translation>
    </message>
    <message>
        <source>Business services</source>
        <translation>商务服务</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>政府与公共机构</translation>
    </message>
    <message>
        <source>Other industry</source>
        <translation>其他行业</translation>
    </message>
    <message>
        <source>Fewer than 20 people</source>
        <translation>20 人以下</translation>
    </message>
    <message>
        <source>20–99 people</source>
        <translation>20–99 人</translation>
    </message>
    <message>
        <source>100–499 people</source>
        <translation>100–499 人</translation>
    </message>
    <message>
        <source>500–999 people</source>
        <translation>500–999 人</translation>
    </message>
    <message>
        <source>1,000 people or more</source>
        <translation>1000 人以上</translation>
    </message>
    <message>
        <source>Recommended by a customer</source>
        <translation>老客户推荐</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>官网</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>搜索引擎</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>Trade fair or event</source>
        <translation>展会活动</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>电话开发</translation>
    </message>
    <message>
        <source>Called us</source>
        <translation>来电咨询</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>其他来源</translation>
    </message>
    <message>
        <source>End customer</source>
        <translation>终端客户</translation>
    </message>
    <message>
        <source>Dealer</source>
        <translation>经销商</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理商</translation>
    </message>
    <message>
        <source>Partner company</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Other type</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>No need at present</source>
        <translation>暂无需求</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>没有预算</translation>
    </message>
    <message>
        <source>Chose a competitor</source>
        <translation>选择了竞品</translation>
    </message>
    <message>
        <source>Not my region or industry</source>
        <translation>不属于我的地区或行业</translation>
    </message>
    <message>
        <source>No time to follow up</source>
        <translation>无暇跟进</translation>
    </message>
    <message>
        <source>Out of business</source>
        <translation>已停业</translation>
    </message>
    <message>
        <source>Wrong or repeated entry</source>
        <translation>错误或重复录入</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Price too high</source>
        <translation>价格过高</translation>
    </message>
    <message>
        <source>Lost to a competitor</source>
        <translation>输给竞品</translation>
    </message>
    <message>
        <source>Budget was cut</source>
        <translation>预算取消</translation>
    </message>
    <message>
        <source>Project put off or given up</source>
        <translation>项目推迟或取消</translation>
    </message>
    <message>
        <source>Product does not fit</source>
        <translation>产品不匹配</translation>
    </message>
    <message>
        <source>Terms of delivery or payment</source>
        <translation>交期或付款条件</translation>
    </message>
    <message>
        <source>Contact left or went silent</source>
        <translation>联系人离职或失联</translation>
    </message>
    <message>
        <source>Other reason of loss</source>
        <translation>其他输单原因</translation>
    </message>
    <message>
        <source>Quality of the product</source>
        <translation>产品质量</translation>
    </message>
    <message>
        <source>Late delivery</source>
        <translation>交付延迟</translation>
    </message>
    <message>
        <source>Damaged or missing goods</source>
        <translation>货物破损或缺失</translation>
    </message>
    <message>
        <source>Attitude of the service</source>
        <translation>服务态度</translation>
    </message>
    <message>
        <source>Installation or use</source>
        <translation>安装或使用</translation>
    </message>
    <message>
        <source>Price or invoice</source>
        <translation>价格或发票</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>承诺未兑现</translation>
    </message>
    <message>
        <source>Other cause</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>This workspace has been set up already.</source>
        <translation>这个工作区已初始化。</translation>
    </message>
</context>
<context>
    <name>snooze</name>
    <message>
        <source>In 10 minutes</source>
        <translation>10 分钟后</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1 小时后</translation>
    </message>
    <message>
        <source>Tomorrow 9:00</source>
        <translation>明天 9:00</translation>
    </message>
    <message>
        <source>Monday 9:00</source>
        <translation>下周一 9:00</translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>Lead</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>Following up</source>
        <translation>跟进中</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <translation>谈判</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
</context>
<context>
    <name>tag</name>
    <message>
        <source>A tag needs a name.</source>
        <translation>标签需要名称。</translation>
    </message>
    <message numerus="yes">
        <source>A tag&apos;s name has at most %n character(s).</source>
        <translation>
            <numerusform>标签名称最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no tag colour “%1”.</source>
        <translation>没有标签颜色“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) still have the tag “%1”.</source>
        <translation>
            <numerusform>还有 %n 位客户带有标签“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>This tag is not there any longer.</source>
        <translation>这个标签已不存在。</translation>
    </message>
    <message>
        <source>There is already a tag “%1”.</source>
        <translation>已有标签“%1”。</translation>
    </message>
    <message>
        <source>Somebody has changed this tag meanwhile. Look at it again before you save.</source>
        <translation>有人刚刚修改了这个标签，请重新查看后再保存。</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>请填写要做什么。</translation>
    </message>
    <message numerus="yes">
        <source>A task has at most %n character(s).</source>
        <translation>
            <numerusform>任务最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity-card numbers may not be kept here. Take it out of the text.</source>
        <translation>这里不能保存身份证号，请从内容中去掉。</translation>
    </message>
    <message>
        <source>Say when it is due.</source>
        <translation>请填写截止时间。</translation>
    </message>
    <message>
        <source>A reminder after the task is due comes too late.</source>
        <translation>任务截止之后的提醒为时已晚。</translation>
    </message>
    <message>
        <source>Only who has this task and their managers may change it.</source>
        <translation>只有任务负责人及其经理可以修改它。</translation>
    </message>
    <message>
        <source>This task is not there any longer.</source>
        <translation>这个任务已不存在。</translation>
    </message>
    <message>
        <source>Somebody has changed this task meanwhile. Look at it again before you save.</source>
        <translation>有人刚刚修改了这个任务，请重新查看后再保存。</translation>
    </message>
</context>
<context>
    <name>touch</name>
    <message>
        <source>A note does not count as a follow-up.</source>
        <translation>备注不算有效跟进。</translation>
    </message>
    <message>
        <source>It does not count because nobody was reached.</source>
        <translation>未联系上，不算有效跟进。</translation>
    </message>
    <message>
        <source>It does not count because it lies after the time at which it was logged.</source>
        <translation>发生时间晚于记录时间，不算有效跟进。</translation>
    </message>
    <message numerus="yes">
        <source>It does not count because it was logged more than %n day(s) after it happened.</source>
        <translation>
            <numerusform>记录时间晚于发生时间超过 %n 天，不算有效跟进。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It does not count because the text has fewer than %n character(s).</source>
        <translation>
            <numerusform>内容少于 %n 个字，不算有效跟进。</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not count because the text is the same as the one before.</source>
        <translation>内容与上一条相同，不算有效跟进。</translation>
    </message>
    <message>
        <source>It does not count because it is not by the owner, a collaborator or the owner&apos;s stand-in at that time.</source>
        <translation>不是当时的负责人、协作人或代理人所记，不算有效跟进。</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>A workspace needs a name of at most 100 characters.</source>
        <translation>工作区需要名称，最多 100 个字符。</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known on this computer.</source>
        <translation>本机不认识时区“%1”。</translation>
    </message>
</context>
</TS>

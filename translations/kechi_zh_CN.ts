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
    <message>
        <source>You are not one of the people of that pool, so you cannot put customers into it.</source>
        <translation>您不是该客户池的成员，不能把客户放进去。</translation>
    </message>
    <message>
        <source>Only salespeople, managers and the owner of the company may claim customers.</source>
        <translation>只有销售、经理和老板可以领取客户。</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>Before: %1</source>
        <translation>曾归：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an act and its day</comment>
        <translation>%1 %2</translation>
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
    <message>
        <source>Say what the customer said.</source>
        <translation>请填写客户说了什么。</translation>
    </message>
    <message numerus="yes">
        <source>The title of a case has at most %n character(s).</source>
        <translation>
            <numerusform>工单标题最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>This case is in that state already.</source>
        <translation>这个工单已处于该状态。</translation>
    </message>
    <message>
        <source>A case does not go back. Take it up again instead.</source>
        <translation>工单不能倒退，请改为重新受理。</translation>
    </message>
    <message>
        <source>Say how the case was solved.</source>
        <translation>请填写解决办法。</translation>
    </message>
    <message>
        <source>This case is not there any longer.</source>
        <translation>这个工单已不存在。</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>没有这位客户。</translation>
    </message>
    <message>
        <source>Somebody has changed this case meanwhile. Look at it again before you save.</source>
        <translation>有人刚刚修改了这个工单，请重新查看后再保存。</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Contact added</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>修改联系人</translation>
    </message>
    <message>
        <source>Contact data added</source>
        <translation>添加联系方式</translation>
    </message>
    <message>
        <source>Contact data ended</source>
        <translation>停用联系方式</translation>
    </message>
    <message>
        <source>Follow-up logged</source>
        <translation>记录跟进</translation>
    </message>
    <message>
        <source>Follow-up changed</source>
        <translation>修改跟进</translation>
    </message>
    <message>
        <source>Follow-up removed</source>
        <translation>删除跟进</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>Task changed</source>
        <translation>修改任务</translation>
    </message>
    <message>
        <source>Task finished</source>
        <translation>完成任务</translation>
    </message>
    <message>
        <source>Task opened again</source>
        <translation>重新打开任务</translation>
    </message>
    <message>
        <source>Task put off</source>
        <translation>推迟任务</translation>
    </message>
    <message>
        <source>Task removed</source>
        <translation>删除任务</translation>
    </message>
    <message>
        <source>Order added</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>Payment added</source>
        <translation>登记回款</translation>
    </message>
    <message>
        <source>Tag added to the list</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Tag changed</source>
        <translation>修改标签</translation>
    </message>
    <message>
        <source>Tag removed from the list</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>新建用户</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>修改用户</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>停用用户</translation>
    </message>
    <message>
        <source>Department added</source>
        <translation>新建部门</translation>
    </message>
    <message>
        <source>Department changed</source>
        <translation>修改部门</translation>
    </message>
    <message>
        <source>Department removed</source>
        <translation>删除部门</translation>
    </message>
    <message>
        <source>Pool added</source>
        <translation>新建客户池</translation>
    </message>
    <message>
        <source>Pool changed</source>
        <translation>修改客户池</translation>
    </message>
    <message>
        <source>Pool archived</source>
        <translation>归档客户池</translation>
    </message>
    <message>
        <source>Workspace settings changed</source>
        <translation>修改工作区设置</translation>
    </message>
    <message>
        <source>Workspace made</source>
        <translation>建立工作区</translation>
    </message>
    <message>
        <source>Sample data added</source>
        <translation>加入示例数据</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>一次变更</translation>
    </message>
    <message>
        <source>Undoing this would leave the workspace without an administrator or without the owner of the company.</source>
        <translation>撤销会使工作区没有系统管理员或老板。</translation>
    </message>
    <message>
        <source>Undoing this would archive a pool that has customers in it.</source>
        <translation>撤销会归档一个还有客户的客户池。</translation>
    </message>
    <message>
        <source>Only the person who did this, their manager and the owner of the company may undo it.</source>
        <translation>只有操作人、其经理和老板可以撤销。</translation>
    </message>
    <message>
        <source>This has been undone already.</source>
        <translation>已经撤销过了。</translation>
    </message>
    <message>
        <source>What a workspace begins with cannot be undone.</source>
        <translation>工作区的初始内容不能撤销。</translation>
    </message>
    <message numerus="yes">
        <source>This was done more than %n day(s) ago and cannot be undone any longer.</source>
        <translation>
            <numerusform>已超过 %n 天，不能再撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers that this undo took away cannot be brought back. Import or enter them again.</source>
        <translation>被撤销移除的客户不能恢复，请重新导入或录入。</translation>
    </message>
    <message>
        <source>The user whom this undo took away cannot be brought back. Add the user again.</source>
        <translation>被撤销移除的用户不能恢复，请重新添加。</translation>
    </message>
    <message>
        <source>Somebody has worked on it since.</source>
        <translation>之后有人处理过。</translation>
    </message>
    <message>
        <source>It has changed hands since.</source>
        <translation>之后已易主。</translation>
    </message>
    <message>
        <source>The person who had it no longer works here.</source>
        <translation>原负责人已停用。</translation>
    </message>
    <message>
        <source>It is not among your customers any longer.</source>
        <translation>已不在您的客户中。</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>您没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is no such change.</source>
        <translation>没有这个变更。</translation>
    </message>
    <message>
        <source>Somebody has changed or used this entry since.</source>
        <translation>之后有人修改或使用了这一项。</translation>
    </message>
    <message>
        <source>Nothing of this is left to be undone.</source>
        <translation>已没有可撤销的内容。</translation>
    </message>
    <message>
        <source>Nothing could be undone. %1</source>
        <translation>没有可以撤销的内容。%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) claimed</source>
        <translation>
            <numerusform>领取 %Ln 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) given to somebody</source>
        <translation>
            <numerusform>分配 %Ln 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) given back to the pool</source>
        <translation>
            <numerusform>退回 %Ln 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) moved to another pool</source>
        <translation>
            <numerusform>把 %Ln 位客户移到其他客户池</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) taken back by rule</source>
        <translation>
            <numerusform>按规则回收 %Ln 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln customer(s)</source>
        <translation>
            <numerusform>导入 %Ln 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) added</source>
        <translation>
            <numerusform>新建 %Ln 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) changed</source>
        <translation>
            <numerusform>修改 %Ln 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deleted</source>
        <translation>
            <numerusform>删除 %Ln 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) tagged</source>
        <translation>
            <numerusform>给 %Ln 位客户打标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag taken off %Ln customer(s)</source>
        <translation>
            <numerusform>移除 %Ln 位客户的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>You have done nothing since you came in that could be undone. What was done before stands in the history.</source>
        <translation>本次登录后没有可以撤销的操作。更早的操作可在“变更历史”中撤销。</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>文件已损坏：%1。</translation>
    </message>
    <message>
        <source>A row of %1 points to a row of %2 that is not there.</source>
        <translation>%1 的一行指向 %2 中不存在的行。</translation>
    </message>
    <message>
        <source>The ownership ledger does not have exactly one open row for this customer.</source>
        <translation>这位客户的归属记录没有恰好一条未结束的行。</translation>
    </message>
    <message>
        <source>The ownership ledger begins after the customer was added.</source>
        <translation>归属记录的开始晚于客户创建时间。</translation>
    </message>
    <message>
        <source>The ownership ledger of this customer has a gap or an overlap.</source>
        <translation>这位客户的归属记录有空档或重叠。</translation>
    </message>
    <message>
        <source>This customer is in no pool.</source>
        <translation>这位客户不在任何客户池中。</translation>
    </message>
    <message>
        <source>Owner, pool or time of this customer are not those of the ledger&apos;s open row.</source>
        <translation>这位客户的负责人、客户池或时间与归属记录不一致。</translation>
    </message>
    <message>
        <source>What this customer is searched and sorted by is not what its rows give.</source>
        <translation>这位客户的搜索和排序键与其数据不一致。</translation>
    </message>
    <message>
        <source>This customer changed hands more or less often than its version says.</source>
        <translation>这位客户的易主次数与版本号不符。</translation>
    </message>
    <message>
        <source>A row of %1 has no valid version.</source>
        <translation>%1 的一行没有有效的版本号。</translation>
    </message>
    <message>
        <source>An entry of the journal makes no sense.</source>
        <translation>日志中的一条记录无意义。</translation>
    </message>
    <message>
        <source>An entry of the journal tells of rows of %1 that never were.</source>
        <translation>日志中的一条记录提到 %1 中从未有过的行。</translation>
    </message>
    <message>
        <source>A change is marked as undone, and nothing has undone it.</source>
        <translation>一个变更标为已撤销，但没有任何撤销。</translation>
    </message>
    <message>
        <source>The journal does not watch the table %1.</source>
        <translation>日志没有记录表 %1。</translation>
    </message>
    <message>
        <source>A change is marked as being written, and nobody is writing it.</source>
        <translation>一个变更标为正在写入，但没有人在写。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>检查已停止。</translation>
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
    <name>cli</name>
    <message>
        <source>Kechi, a customer pool on one file</source>
        <translation>客池：一个文件里的客户池</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>子命令</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必填）</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>显示本页</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>子命令</translation>
    </message>
    <message>
        <source>Print one line of JSON instead of text</source>
        <translation>输出一行 JSON，而不是文字</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>“%1” is not understood here</source>
        <translation>这里不认识“%1”</translation>
    </message>
    <message>
        <source>%1; see “%2”.</source>
        <translation>%1；参见“%2”。</translation>
    </message>
    <message>
        <source>Why; kept in the history</source>
        <translation>原因，保存在历史中</translation>
    </message>
    <message>
        <source>Customers, by their ids or codes</source>
        <translation>客户的 id 或编号</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n customer(s) was changed.</source>
        <translation>
            <numerusform>%n 位客户均未改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take customers from the open sea for yourself</source>
        <translation>从公海领取客户</translation>
    </message>
    <message>
        <source>Give customers back to their pools</source>
        <translation>把客户退回客户池</translation>
    </message>
    <message>
        <source>Give customers to somebody</source>
        <translation>把客户分配给某人</translation>
    </message>
    <message>
        <source>Who gets them, by the name they sign in with</source>
        <translation>接收人的登录名</translation>
    </message>
    <message>
        <source>List customers</source>
        <translation>列出客户</translation>
    </message>
    <message>
        <source>Any part of names, codes, people, phones</source>
        <translation>名称、编号、联系人、电话的任意部分</translation>
    </message>
    <message>
        <source>A pool, by name</source>
        <translation>客户池名称</translation>
    </message>
    <message>
        <source>An owner, by the name they sign in with</source>
        <translation>负责人的登录名</translation>
    </message>
    <message>
        <source>List no more than so many</source>
        <translation>最多列出多少位</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>客户池</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s).</source>
        <translation>
            <numerusform>%n 位客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s).</source>
        <translation>
            <numerusform>共 %n 位客户，列出 %1 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no pool “%1”.</source>
        <translation>没有客户池“%1”。</translation>
    </message>
    <message>
        <source>Make a workspace and its first user</source>
        <translation>新建工作区和第一位用户</translation>
    </message>
    <message>
        <source>Where to make it: a file that is not there yet, or postgresql://…</source>
        <translation>新工作区的位置：尚不存在的文件，或 postgresql://…</translation>
    </message>
    <message>
        <source>The first user, who signs in by this name</source>
        <translation>第一位用户的登录名</translation>
    </message>
    <message>
        <source>Made the workspace %1 with the user %2.</source>
        <translation>已建立工作区 %1，用户 %2。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number, 0 or more</source>
        <translation>“%1”不是大于等于 0 的整数</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>“%1”不是 %2 之一</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>A file whose first line is the password; - is standard input</source>
        <translation>首行为密码的文件；- 表示标准输入</translation>
    </message>
    <message>
        <source>--password-file is missing.</source>
        <translation>缺少 --password-file。</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>The password file “%1” cannot be read.</source>
        <translation>无法读取密码文件“%1”。</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>再次输入：</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>The figures of the dashboard, this month&apos;s</source>
        <translation>分析报表的本月数据</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>上期：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1 owned, %2 in the open sea</source>
        <translation>%1 位有负责人，%2 位在公海</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Conversion of leads</source>
        <translation>线索转化率</translation>
    </message>
    <message>
        <source>Signed amount</source>
        <translation>成交金额</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>Churn rate</source>
        <translation>流失率</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>无级别</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
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
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>持有</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Go back soon</source>
        <translation>即将回收</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>私海</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>客户池</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1（上期：%2）</translation>
    </message>
    <message>
        <source>The workspace: a file, or postgresql://…</source>
        <translation>工作区：文件，或 postgresql://…</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>This build of Kechi has no window; see “kechi --help”.</source>
        <translation>此版本的客池没有窗口；参见“kechi --help”。</translation>
    </message>
    <message>
        <source>The file to take in</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>The sheet of a workbook; else the first</source>
        <translation>工作簿的工作表；默认第一个</translation>
    </message>
    <message>
        <source>Which column is what; laid over what is found</source>
        <translation>各列的含义，覆盖自动识别的结果</translation>
    </message>
    <message>
        <source>What becomes of rows that are there already: skip (default) or fill blanks; the others come later</source>
        <translation>已存在的行如何处理：skip 跳过（默认）或 fill 只补空白；其余以后提供</translation>
    </message>
    <message>
        <source>The pool for rows that name none</source>
        <translation>未写客户池的行放入哪个客户池</translation>
    </message>
    <message>
        <source>Only say what would be done</source>
        <translation>只说明会做什么</translation>
    </message>
    <message>
        <source>--duplicates %1 is not offered by this version.</source>
        <translation>此版本不提供 --duplicates %1。</translation>
    </message>
    <message>
        <source>There is no pool “%1” that you may import into.</source>
        <translation>没有您可以导入的客户池“%1”。</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 updated, %4 skipped, %5 errors.</source>
        <translation>%1 行：新增 %2，更新 %3，跳过 %4，错误 %5。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>Take it back with: kechi undo FILE %1</source>
        <translation>撤销请用：kechi undo FILE %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>说明</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them.</source>
        <translation>
            <numerusform>……另有 %n 条；用 --json 列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the customers whose deadline has come</source>
        <translation>回收到期的客户</translation>
    </message>
    <message>
        <source>As on that day, YYYY-MM-DD; a day to come only with --check</source>
        <translation>以该日为准，YYYY-MM-DD；将来的日期只能与 --check 同用</translation>
    </message>
    <message>
        <source>Only say what would be taken</source>
        <translation>只说明会回收哪些</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2026-11-23.</source>
        <translation>“%1”不是日期，请写成 2026-11-23。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) would be taken back.</source>
        <translation>
            <numerusform>将回收 %n 位客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) taken back.</source>
        <translation>
            <numerusform>已回收 %n 位客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due, but left where they are.</source>
        <translation>
            <numerusform>%n 位到期但未动。</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>A day to come can only be looked at: add --check.</source>
        <translation>将来的日期只能查看：请加 --check。</translation>
    </message>
    <message>
        <source>Take back your last change, or the one named</source>
        <translation>撤销您最近的变更，或指定的变更</translation>
    </message>
    <message>
        <source>The number of a change; without it, the last of your own</source>
        <translation>变更号；省略则为您自己最近的一次</translation>
    </message>
    <message>
        <source>A change is a number, and “%1” is none.</source>
        <translation>变更号是数字，“%1”不是。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n restored.</source>
        <translation>
            <numerusform>已恢复 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as it is:</source>
        <translation>予以保留：</translation>
    </message>
    <message>
        <source>With the made-up company to try things on</source>
        <translation>带有可试用的虚构公司</translation>
    </message>
    <message numerus="yes">
        <source>A made-up company with %n customer(s) is in it:</source>
        <translation>
            <numerusform>其中是一家虚构公司，有 %n 位客户：</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody but %1 signs in with the password %2</source>
        <translation>除 %1 外，大家都用密码 %2 登录</translation>
    </message>
    <message>
        <source>Check that the workspace is sound</source>
        <translation>检查工作区是否完好</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>工作区完好。</translation>
    </message>
    <message numerus="yes">
        <source>The workspace has %n problem(s).</source>
        <translation>
            <numerusform>工作区有 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write customers into a .csv file</source>
        <translation>把客户写入 .csv 文件</translation>
    </message>
    <message>
        <source>The .csv file to write</source>
        <translation>要写入的 .csv 文件</translation>
    </message>
    <message>
        <source>The file to write must end in .csv.</source>
        <translation>要写入的文件必须以 .csv 结尾。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n customer(s) into %1.</source>
        <translation>
            <numerusform>已把 %n 位客户写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take customers in from a .csv, .txt, .xlsx or .xls file</source>
        <translation>从 .csv、.txt、.xlsx 或 .xls 文件导入客户</translation>
    </message>
    <message>
        <source>Show a list as the readers see it</source>
        <translation>显示读取器看到的名单内容</translation>
    </message>
    <message>
        <source>The file to read</source>
        <translation>要读取的文件</translation>
    </message>
    <message>
        <source>Print no more rows than so many</source>
        <translation>最多输出这么多行</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格数</translation>
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
    <message>
        <source>Same name and customer code</source>
        <translation>名称和客户编号相同</translation>
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
    <message>
        <source>In the server&apos;s address “%1” is not understood.</source>
        <translation>服务器地址里的“%1”无法识别。</translation>
    </message>
    <message>
        <source>The database server cannot be reached, or it does not let you in. Look at the address, the user and the password.</source>
        <translation>无法连接数据库服务器，或服务器拒绝了登录。请检查地址、用户名和密码。</translation>
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
    <message>
        <source>Say what is to be sold.</source>
        <translation>请填写要卖什么。</translation>
    </message>
    <message numerus="yes">
        <source>The title of a deal has at most %n character(s).</source>
        <translation>
            <numerusform>商机标题最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>金额不能为负。</translation>
    </message>
    <message>
        <source>This deal is at that stage already.</source>
        <translation>这个商机已在该阶段。</translation>
    </message>
    <message>
        <source>Say why the deal was lost.</source>
        <translation>请填写输单原因。</translation>
    </message>
    <message>
        <source>This deal is not there any longer.</source>
        <translation>这个商机已不存在。</translation>
    </message>
    <message>
        <source>Somebody has changed this deal meanwhile. Look at it again before you save.</source>
        <translation>有人刚刚修改了这个商机，请重新查看后再保存。</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>“%1” could not be written: the disk is full or fails. What was there before is untouched.</source>
        <translation>无法写入“%1”：磁盘已满或出错。原有内容未动。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Recycled after</source>
        <translation>回收日期</translation>
    </message>
    <message>
        <source>Salespeople may not export lists here. Ask your manager.</source>
        <translation>这里的销售不能导出名单，请联系您的经理。</translation>
    </message>
    <message numerus="yes">
        <source>You may export %n row(s) a day. These are %1, and you have exported %2 today.</source>
        <translation>
            <numerusform>您每天可导出 %n 行。本次 %1 行，今天已导出 %2 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kechi exports .csv files. Give the file a name that ends with .csv.</source>
        <translation>客池导出 .csv 文件，请使用以 .csv 结尾的文件名。</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>“%1”是文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a workspace and is not written over.</source>
        <translation>“%1”是工作区，不会覆盖。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder is not there, or it is protected.</source>
        <translation>无法写入“%1”：文件夹不存在或受保护。</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>导出已停止，没有写出文件。</translation>
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
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
    <message>
        <source>Import problem</source>
        <translation>导入问题</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>已停止，没有导入任何内容。</translation>
    </message>
    <message>
        <source>%1 has not come yet. It is left out.</source>
        <translation>%1 还没到，已略去。</translation>
    </message>
    <message>
        <source>Like row %1 of this file: %2.</source>
        <translation>与本文件第 %1 行相同：%2。</translation>
    </message>
    <message>
        <source>Like a customer of a colleague: %1.</source>
        <translation>与同事的客户相同：%1。</translation>
    </message>
    <message>
        <source>Like %1, owned by %2: %3.</source>
        <translation>与 %1（负责人 %2）相同：%3。</translation>
    </message>
    <message>
        <source>Like %1, in the pool %2: %3.</source>
        <translation>与 %1（客户池 %2）相同：%3。</translation>
    </message>
    <message>
        <source>You may not import into this pool.</source>
        <translation>您不能导入到这个客户池。</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>没有用户“%1”。</translation>
    </message>
    <message>
        <source>More than one user is called “%1”. Write the name that the person signs in with.</source>
        <translation>有多位用户叫“%1”，请填写其登录名。</translation>
    </message>
    <message>
        <source>There is no pool “%1”. </source>
        <translation>没有客户池“%1”。</translation>
    </message>
    <message>
        <source>You may not import into the pool “%1”. </source>
        <translation>您不能导入到客户池“%1”。</translation>
    </message>
    <message>
        <source>The customer is in %1.</source>
        <translation>该客户放在 %1。</translation>
    </message>
    <message>
        <source>The customer is yours.</source>
        <translation>该客户归您负责。</translation>
    </message>
    <message>
        <source>The customer waits in the pool to be claimed.</source>
        <translation>该客户在公海待领取。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>不能导入</translation>
    </message>
    <message>
        <source>This version cannot overwrite customers or create them twice by an import. Let duplicates be skipped or their blanks be filled.</source>
        <translation>此版本的导入不能覆盖或重复创建客户。请选择跳过重复或只补空白。</translation>
    </message>
    <message>
        <source>The file has changed since it was imported, so its rows cannot be taken from it. Check it again.</source>
        <translation>文件在导入后被改动，无法再取出其中的行。请重新检查。</translation>
    </message>
    <message>
        <source>It is kept as an extra field.</source>
        <translation>已保留为自定义字段。</translation>
    </message>
    <message>
        <source>“%1” is not in the list %2.</source>
        <translation>“%1”不在选项“%2”中。</translation>
    </message>
    <message>
        <source>There is no grade “%1”.</source>
        <translation>没有级别“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no stage.</source>
        <translation>“%1”不是阶段。</translation>
    </message>
    <message>
        <source>“%1” says nothing of the need here: strong, medium or weak.</source>
        <translation>“%1”不能表示需求：应为强、中或弱。</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>没有标签“%1”。</translation>
    </message>
    <message>
        <source>Last follow-up before the import</source>
        <translation>导入前的最近跟进</translation>
    </message>
    <message>
        <source>The mapping file %1 cannot be read.</source>
        <translation>无法读取映射文件 %1。</translation>
    </message>
    <message>
        <source>%1 is too large to be a mapping file.</source>
        <translation>%1 太大，不像映射文件。</translation>
    </message>
    <message>
        <source>There is no room for the file&apos;s rows in the temporary folder %1.</source>
        <translation>临时文件夹 %1 没有空间存放文件的行。</translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %n character(s). It is left out.</source>
        <translation>
            <numerusform>文字超过 %n 个字符，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n character(s) are kept.</source>
        <translation>
            <numerusform>只保留前 %n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customer&apos;s name is longer than %n character(s).</source>
        <translation>
            <numerusform>客户名称超过 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact: given name</source>
        <translation>联系人：名</translation>
    </message>
    <message>
        <source>Contact: family name</source>
        <translation>联系人：姓</translation>
    </message>
    <message>
        <source>The file has gone while it was read.</source>
        <translation>读取过程中文件不见了。</translation>
    </message>
    <message>
        <source>This web page holds no table.</source>
        <translation>这个网页里没有表格。</translation>
    </message>
    <message>
        <source>This one got %1.</source>
        <translation>该客户的编号改为 %1。</translation>
    </message>
    <message>
        <source>This one will get a new one.</source>
        <translation>该客户将另得一个编号。</translation>
    </message>
    <message>
        <source>Another customer has the code %1.</source>
        <translation>编号 %1 已有其他客户使用。</translation>
    </message>
    <message>
        <source>“%1” holds characters that could not be read. Look at the file.</source>
        <translation>“%1”含有无法识别的字符，请检查文件。</translation>
    </message>
    <message>
        <source>The workbook is older than Excel 5 (1993) and cannot be read. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>工作簿比 Excel 5（1993 年）还早，无法读取。请用 Excel 或 WPS 打开并另存为 .xlsx。</translation>
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
    <message numerus="yes">
        <source>%n in the open sea, lost and invalid ones aside</source>
        <translation>
            <numerusform>公海中有 %n 位客户待领取（不含流失、无效）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::App</name>
    <message>
        <source>The sample company</source>
        <translation>示例公司</translation>
    </message>
</context>
<context>
    <name>kechi::AppearanceSection</name>
    <message>
        <source>How the program speaks and looks on this computer. Others are not concerned.</source>
        <translation>本机上程序的语言和外观，不影响他人。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>kechi::BoardLanes</name>
    <message numerus="yes">
        <source>%n of this pool</source>
        <translation>
            <numerusform>本池 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Nobody here fits the search.</source>
        <translation>没有符合搜索的客户。</translation>
    </message>
    <message>
        <source>No customers of this pool yet. Drag some here.</source>
        <translation>还没有本池的客户，可拖到这里。</translation>
    </message>
</context>
<context>
    <name>kechi::BulkActs</name>
    <message>
        <source>Take a tag away</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>新建标签…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>标签名称</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) tagged “%1”.</source>
        <translation>
            <numerusform>已给 %n 位客户打上“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” taken from %n customer(s).</source>
        <translation>
            <numerusform>已从 %n 位客户移除“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>没有需要改动的。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) stay as they were: %1</source>
        <translation>
            <numerusform>%n 位客户保持不变：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody to whom customers could be given.</source>
        <translation>没有可接收客户的人。</translation>
    </message>
    <message numerus="yes">
        <source>Transfer %n customer(s)</source>
        <translation>
            <numerusform>转移 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) transferred to %1.</source>
        <translation>
            <numerusform>已把 %n 位客户转移给 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n customer(s) to the pool</source>
        <translation>
            <numerusform>把 %n 位客户退回客户池</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) released to the pool.</source>
        <translation>
            <numerusform>已把 %n 位客户退回客户池。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) stay where they are: %1</source>
        <translation>
            <numerusform>%n 位客户未移动：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) claimed.</source>
        <translation>
            <numerusform>已领取 %n 位客户。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all %1</source>
        <translation>选择全部 %1 位</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>打标签</translation>
    </message>
    <message>
        <source>Transfer to…</source>
        <translation>转移给…</translation>
    </message>
    <message>
        <source>Release to the pool</source>
        <translation>退回客户池</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>筛选出 %1 位 / 共 %2 位</translation>
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
    <name>kechi::CheckStep</name>
    <message>
        <source>Being checked</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新增客户</translation>
    </message>
    <message>
        <source>Filled up</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>Only blanks are filled in</source>
        <translation>只补空白</translation>
    </message>
    <message>
        <source>Customers who are there stay as they are</source>
        <translation>已有客户保持不变</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Customers who are there already</source>
        <translation>已存在的客户</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>不能导入</translation>
    </message>
    <message>
        <source>Can be saved as a file afterwards</source>
        <translation>之后可另存为文件</translation>
    </message>
    <message>
        <source>No row is refused</source>
        <translation>没有被拒绝的行</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>跳过该行</translation>
    </message>
    <message>
        <source>Fill in what is blank</source>
        <translation>只补空白</translation>
    </message>
    <message>
        <source>Leave out until decided</source>
        <translation>决定前不导入</translation>
    </message>
    <message>
        <source>Import as new</source>
        <translation>作为新客户导入</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>What becomes of customers who are there already</source>
        <translation>已存在的客户如何处理</translation>
    </message>
    <message>
        <source>May be there</source>
        <translation>可能已存在</translation>
    </message>
    <message>
        <source>What becomes of customers who may be there</source>
        <translation>可能已存在的客户如何处理</translation>
    </message>
    <message>
        <source>Mine, in the pool</source>
        <translation>归我，所在客户池</translation>
    </message>
    <message>
        <source>Into the pool</source>
        <translation>放入客户池</translation>
    </message>
    <message>
        <source>Pool for rows that name none</source>
        <translation>未写客户池的行放入</translation>
    </message>
    <message>
        <source>For rows that name no pool of their own.</source>
        <translation>用于没有写明客户池的行。</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln row(s)</source>
        <translation>
            <numerusform>共 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be there: decide below</source>
        <translation>
            <numerusform>%Ln 位可能已存在，请在下方决定</numerusform>
        </translation>
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
    <name>kechi::ColumnModel</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>Example 1</source>
        <translation>示例 1</translation>
    </message>
    <message>
        <source>Example 2</source>
        <translation>示例 2</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>识别依据</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>kechi::ColumnStep</name>
    <message>
        <source>Column “%1” is imported as</source>
        <translation>“%1”列导入为</translation>
    </message>
    <message>
        <source>Dates of the column “%1”</source>
        <translation>“%1”列的日期</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的各列</translation>
    </message>
</context>
<context>
    <name>kechi::ContactForm</name>
    <message>
        <source>Main contact</source>
        <translation>主联系人</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>编辑联系人</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Part in the decision</source>
        <translation>决策角色</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1, another</source>
        <translation>%1（另一个）</translation>
    </message>
</context>
<context>
    <name>kechi::ContactLines</name>
    <message>
        <source>Nobody is known here yet.</source>
        <translation>还没有联系人。</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未填姓名</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>主联系人</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>kechi::CustomerChoice</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Name, person, phone or code</source>
        <translation>名称、联系人、电话或编号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>找到的客户</translation>
    </message>
    <message>
        <source>Nobody fits. Type a few letters.</source>
        <translation>没有找到，请输入名称、电话或编号。</translation>
    </message>
</context>
<context>
    <name>kechi::CustomerColumns</name>
    <message>
        <source>The usual columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>kechi::CustomerFilterBar</name>
    <message>
        <source>Search: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>In the open sea</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Pool: %1</source>
        <translation>客户池：%1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>阶段：%1</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>级别：%1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>地区：%1</translation>
    </message>
    <message>
        <source>Score ≥ %1</source>
        <translation>评分 ≥ %1</translation>
    </message>
    <message numerus="yes">
        <source>No follow-up for %n day(s)</source>
        <translation>
            <numerusform>%n 天未跟进</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recycled within %n day(s)</source>
        <translation>
            <numerusform>%n 天内回收</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>客户池</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Without a follow-up</source>
        <translation>未跟进</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我负责的</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>协作的</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Soon recycled</source>
        <translation>即将回收</translation>
    </message>
    <message>
        <source>No follow-up this week</source>
        <translation>本周未跟进</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>New by an import</source>
        <translation>某次导入新增</translation>
    </message>
</context>
<context>
    <name>kechi::CustomerForm</name>
    <message>
        <source>Add customer</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
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
        <source>Given by itself when left empty</source>
        <translation>留空则自动编号</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
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
        <source>Website</source>
        <translation>网站</translation>
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
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>客户池</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Ctrl+Return saves</source>
        <translation>Ctrl+Enter 保存</translation>
    </message>
    <message>
        <source>As it is (no longer offered)</source>
        <translation>保持现值（已不再提供）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Nobody: into the open sea</source>
        <translation>无人：放入公海</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>仍然添加</translation>
    </message>
</context>
<context>
    <name>kechi::CustomerPanel</name>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Nobody: in the open sea</source>
        <translation>无人：在公海</translation>
    </message>
    <message>
        <source>%1, shared with %2</source>
        <translation>%1，协作：%2</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>客户池</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>回收倒计时</translation>
    </message>
    <message>
        <source>The rules do not take this customer back.</source>
        <translation>规则不会回收这位客户。</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>创建于</translation>
    </message>
</context>
<context>
    <name>kechi::CustomerTableModel</name>
    <message>
        <source>In the open sea</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>最近跟进</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>回收倒计时</translation>
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
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>创建时间</translation>
    </message>
</context>
<context>
    <name>kechi::CustomersPage</name>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>没有符合筛选的客户</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n customer(s).</source>
        <translation>
            <numerusform>筛选隐藏了 %n 位客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the filter there is nothing to see here either.</source>
        <translation>去掉筛选后这里也没有客户。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Here stand the companies and people you work with: who they are, what was last said, and what comes next.</source>
        <translation>这里是您往来的公司和个人：他们是谁、上次谈了什么、下一步做什么。</translation>
    </message>
    <message>
        <source>Import a list from Excel</source>
        <translation>从 Excel 导入名单</translation>
    </message>
    <message>
        <source>You own no customers yet</source>
        <translation>您还没有负责的客户</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>Add one, or claim one from a pool.</source>
        <translation>新建一位，或从客户池领取。</translation>
    </message>
    <message>
        <source>Nobody shares a customer with you at present.</source>
        <translation>目前没有人与您共享客户。</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>显示全部客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>我的客户</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>协作的客户</translation>
    </message>
    <message>
        <source>The open sea</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Log a follow-up…</source>
        <translation>记一次跟进…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Transfer to…</source>
        <translation>转移给…</translation>
    </message>
    <message>
        <source>Release to the pool…</source>
        <translation>退回客户池…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>打标签…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The customers you have chosen, or all that the list shows</source>
        <translation>导出已选客户；没有选择时导出列表中的全部客户</translation>
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
        <source>Reports</source>
        <translation>分析报表</translation>
    </message>
</context>
<context>
    <name>kechi::DepartmentForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename or move %1</source>
        <translation>重命名或移动 %1</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>新建部门</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>最上级</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>上级部门</translation>
    </message>
</context>
<context>
    <name>kechi::DepartmentsSection</name>
    <message>
        <source>New department</source>
        <translation>新建部门</translation>
    </message>
    <message>
        <source>The department %1 has been saved.</source>
        <translation>已保存部门 %1。</translation>
    </message>
    <message>
        <source>The department %1 has been removed.</source>
        <translation>已删除部门 %1。</translation>
    </message>
    <message>
        <source>A manager sees and leads the own department and all below it.</source>
        <translation>经理可查看和管理本部门及所有下级部门。</translation>
    </message>
    <message>
        <source>New one below it</source>
        <translation>新建下级部门</translation>
    </message>
    <message>
        <source>Rename or move…</source>
        <translation>重命名或移动…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>No departments yet</source>
        <translation>还没有部门</translation>
    </message>
    <message>
        <source>Departments say who leads whom. A small company needs none.</source>
        <translation>部门说明谁管理谁。小公司可以不设。</translation>
    </message>
</context>
<context>
    <name>kechi::Door</name>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Kechi workspaces (%1)</source>
        <translation>客池工作区 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Where shall the workspace lie?</source>
        <translation>工作区放在哪里？</translation>
    </message>
    <message>
        <source>This workspace can be read but not changed: its file or folder is write-protected.</source>
        <translation>这个工作区可以查看但不能修改：文件或文件夹是只读的。</translation>
    </message>
    <message>
        <source>The workspace was brought up to date. As it was before it lies in %1.</source>
        <translation>工作区已升级，升级前的副本在 %1。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation>正在建立示例公司</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>You are “%1”, with the password “%2”. Lock the program by your name at the upper right and come in as somebody else with the same password: %3.</source>
        <translation>您是“%1”，密码“%2”。点右上角您的名字可锁定，再用同一密码以其他人登录：%3。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>kechi::DropPlace</name>
    <message>
        <source>Drop a list of customers here</source>
        <translation>把客户名单拖到这里</translation>
    </message>
    <message>
        <source>Importing is not for you</source>
        <translation>您不能导入</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>A workbook (.xlsx, .xls) or a text file (.csv, .txt), as Excel, WPS or another system writes it. You see what will happen before anything is written.</source>
        <translation>Excel、WPS 或其他系统导出的工作簿（.xlsx、.xls）或文本文件（.csv、.txt）。写入之前先看到会发生什么。</translation>
    </message>
</context>
<context>
    <name>kechi::DuplicateList</name>
    <message>
        <source>Possible duplicates</source>
        <translation>可能重复</translation>
    </message>
    <message>
        <source>May be here already:</source>
        <translation>可能已存在：</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::ExportActs</name>
    <message>
        <source>Customers %1.csv</source>
        <translation>客户 %1.csv</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>导出客户</translation>
    </message>
    <message>
        <source>Text files for Excel (*.csv)</source>
        <translation>Excel 可打开的文本文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting customers</source>
        <translation>正在导出客户</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) exported into “%1”.</source>
        <translation>
            <numerusform>已导出 %n 位客户到“%1”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::FactLine</name>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>kechi::Farewell</name>
    <message>
        <source>An import is under way</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>The import has not ended yet. If you stop it, nothing of the file comes in, and you can import it again later.</source>
        <translation>导入还没有结束。如果停止，文件中的内容一条都不会写入，以后可以重新导入。</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>继续导入</translation>
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
        <translation>%1持平</translation>
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
    <name>kechi::FileCard</name>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>识别：%1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>无表头</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>无表头</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>换一个文件…</translation>
    </message>
</context>
<context>
    <name>kechi::FileDrop</name>
    <message numerus="yes">
        <source>One file at a time can be imported; these are %n.</source>
        <translation>
            <numerusform>一次只能导入一个文件，这里有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a file on this computer can be imported. Download it first.</source>
        <translation>只能导入本机上的文件，请先下载。</translation>
    </message>
</context>
<context>
    <name>kechi::FileStep</name>
    <message>
        <source>The encoding is a guess. If words below look wrong, choose another one above.</source>
        <translation>编码是推测的。如果下面的文字不对，请在上方换一种。</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>The first rows as they will be read. Double-click the row that names the columns, if it is another one.</source>
        <translation>前几行将这样读取。如果表头是另一行，请双击那一行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) cannot be read in this encoding. Choose another one above, until all words are right.</source>
        <translation>
            <numerusform>有 %Ln 个字符不能用此编码读取。请在上方换一种，直到文字都正确。</numerusform>
        </translation>
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
    <name>kechi::FormField</name>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
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
    <name>kechi::HandOverDialog</name>
    <message>
        <source>Release to the pool</source>
        <translation>退回客户池</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>请从列表中选择一个人。</translation>
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
    <name>kechi::HistoryDialog</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>History</source>
        <translation>变更历史</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>还没有任何变更。</translation>
    </message>
</context>
<context>
    <name>kechi::HistoryModel</name>
    <message>
        <source>The program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
    <name>kechi::ImportPage</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a list of customers</source>
        <translation>选择客户名单</translation>
    </message>
    <message>
        <source>%1 - error rows.csv</source>
        <translation>%1 - 错误行.csv</translation>
    </message>
    <message>
        <source>Save the error rows</source>
        <translation>保存错误行</translation>
    </message>
    <message>
        <source>Text files (*.csv)</source>
        <translation>文本文件 (*.csv)</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>正在检查各行</translation>
    </message>
    <message>
        <source>The error rows are saved in “%1”.</source>
        <translation>错误行已保存到“%1”。</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing of the file came in.</source>
        <translation>导入已停止，文件内容没有写入。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>下一步：对应列</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>下一步：检查</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>对应列</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt)</source>
        <translation>名单 (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>kechi::ImportText</name>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>caret</source>
        <translation>脱字符</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>人工选择</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>名称一致</translation>
    </message>
    <message>
        <source>Other word for it</source>
        <translation>同义词</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>名称相近</translation>
    </message>
    <message>
        <source>Its contents</source>
        <translation>按内容</translation>
    </message>
    <message>
        <source>No field fits</source>
        <translation>没有对应字段</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>日在前还是月在前？</translation>
    </message>
    <message>
        <source>Day first: 20/11</source>
        <translation>日在前：20/11</translation>
    </message>
    <message>
        <source>Month first: 11/20</source>
        <translation>月在前：11/20</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>工作表“%1”</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>表头在第 %1 行</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>无表头</translation>
    </message>
    <message>
        <source>The file has a header, but no rows below it.</source>
        <translation>文件只有表头，下面没有数据。</translation>
    </message>
    <message>
        <source>Taken twice</source>
        <translation>重复占用</translation>
    </message>
    <message>
        <source>“%1” is mapped to “%2”, too, which takes only one column.</source>
        <translation>“%1”也对应到“%2”，而它只能对应一列。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>从不保存</translation>
    </message>
    <message>
        <source>Identity card numbers are not stored.</source>
        <translation>不保存身份证号。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>%1 from “%2”.</source>
        <translation>%1，来自“%2”。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of totals left out</source>
        <translation>
            <numerusform>略去 %Ln 行合计</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can come in</source>
        <translation>
            <numerusform>%Ln 行可导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln 处需留意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot come in: no name</source>
        <translation>
            <numerusform>%Ln 行缺少名称，不能导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) can be read both ways. Choose which one is meant.</source>
        <translation>
            <numerusform>%Ln 个日期有两种读法，请选择。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln 处存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) imported</source>
        <translation>
            <numerusform>导入 %Ln 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filled up</source>
        <translation>
            <numerusform>补全 %Ln 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::IssueModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需留意</translation>
    </message>
</context>
<context>
    <name>kechi::JobBar</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
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
    <name>kechi::KeptDialog</name>
    <message>
        <source>Left as it is</source>
        <translation>保持不变的</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>(not a customer)</source>
        <translation>（不是客户）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>kechi::LaneColumn</name>
    <message>
        <source>Customers of %1</source>
        <translation>%1 的客户</translation>
    </message>
    <message>
        <source>Show the customers of %1</source>
        <translation>展开 %1 的客户</translation>
    </message>
    <message>
        <source>Hide the customers of %1</source>
        <translation>收起 %1 的客户</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kechi::LaneModel</name>
    <message>
        <source>Goes back %1</source>
        <translation>%1回收</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>评分 %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>在此原因</translation>
    </message>
    <message>
        <source>To be claimed</source>
        <translation>可否领取</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
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
    <message>
        <source>Creating the workspace…</source>
        <translation>正在创建工作区…</translation>
    </message>
    <message>
        <source>You sign in with it, and are the owner and administrator.</source>
        <translation>登录时使用这个名字。您将是老板和系统管理员。</translation>
    </message>
    <message>
        <source>I look after customers myself, too</source>
        <translation>我自己也跟进客户（同时担任销售）</translation>
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
    <name>kechi::OpenSea</name>
    <message numerus="yes">
        <source>%n to claim</source>
        <translation>
            <numerusform>待领取 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n here fits the search.</source>
        <translation>
            <numerusform>这里的 %n 位都不符合搜索。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits here. Customers that are released or recycled come to this place; drag one here to release it.</source>
        <translation>这里没有待领取的客户。退回或回收的客户会来到这里；把客户拖到这里即可退回。</translation>
    </message>
    <message>
        <source>Open sea of %1</source>
        <translation>%1 的公海</translation>
    </message>
</context>
<context>
    <name>kechi::OutcomeModel</name>
    <message>
        <source>Undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>kechi::PasswordDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>修改我的密码</translation>
    </message>
    <message>
        <source>A new password for %1</source>
        <translation>为 %1 设置新密码</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>Tell it to %1 yourself; it can be changed after signing in.</source>
        <translation>请亲自告诉 %1；登录后可以修改。</translation>
    </message>
    <message>
        <source>Enter the password that you sign in with now.</source>
        <translation>请填写当前登录用的密码。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
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
        <source>Show figures</source>
        <translation>显示数据</translation>
    </message>
    <message>
        <source>The period must begin before it ends.</source>
        <translation>开始日期不能晚于结束日期。</translation>
    </message>
</context>
<context>
    <name>kechi::PersonMenu</name>
    <message>
        <source>History…</source>
        <translation>变更历史…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
</context>
<context>
    <name>kechi::PoolActs</name>
    <message numerus="yes">
        <source>%n customer(s) claimed.</source>
        <translation>
            <numerusform>已领取 %n 位客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody to whom customers could be given.</source>
        <translation>没有可接收客户的人。</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>转移 %1</translation>
    </message>
    <message numerus="yes">
        <source>Transfer %n customer(s)</source>
        <translation>
            <numerusform>转移 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Release %1 to the pool</source>
        <translation>把 %1 退回客户池</translation>
    </message>
    <message numerus="yes">
        <source>Release %n customer(s) to the pool</source>
        <translation>
            <numerusform>把 %n 位客户退回客户池</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) released to the pool.</source>
        <translation>
            <numerusform>已把 %n 位客户退回客户池。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) moved to %1.</source>
        <translation>
            <numerusform>已把 %n 位客户移到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) assigned to %1.</source>
        <translation>
            <numerusform>已把 %n 位客户分配给 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) transferred to %1.</source>
        <translation>
            <numerusform>已把 %n 位客户转移给 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) stay where they are.</source>
        <translation>
            <numerusform>%n 位客户未移动。</numerusform>
        </translation>
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
    <name>kechi::PoolColumn</name>
    <message numerus="yes">
        <source>%1: %n to claim</source>
        <translation>
            <numerusform>%1：待领取 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule of %1</source>
        <translation>%1的规则</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>客户池</translation>
    </message>
    <message>
        <source>New pool</source>
        <translation>新建客户池</translation>
    </message>
    <message>
        <source>Change the rule…</source>
        <translation>修改规则…</translation>
    </message>
</context>
<context>
    <name>kechi::PoolForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add pool</source>
        <translation>添加客户池</translation>
    </message>
    <message>
        <source>Edit the pool %1</source>
        <translation>编辑客户池 %1</translation>
    </message>
    <message>
        <source>New pool</source>
        <translation>新建客户池</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Only the pool&apos;s people may claim from it</source>
        <translation>只有成员可以领取</translation>
    </message>
    <message>
        <source>Take back customers whom nobody follows up</source>
        <translation>回收无人跟进的客户</translation>
    </message>
    <message>
        <source>After so many days without a follow-up</source>
        <translation>多少天无有效跟进后回收</translation>
    </message>
    <message>
        <source>The pool&apos;s people</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Manages it</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>This rule would take no customer within 30 days.</source>
        <translation>按此规则，30 天内不会回收客户。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>This rule would take %n customer(s) tonight</source>
        <translation>
            <numerusform>按此规则，今晚将回收 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and %n within 30 days in all: </source>
        <translation>
            <numerusform>，30 天内共 %n 位：</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the pool a name.</source>
        <translation>请填写客户池名称。</translation>
    </message>
</context>
<context>
    <name>kechi::PoolsPage</name>
    <message>
        <source>Not to %1</source>
        <translation>不能给 %1</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>客户池</translation>
    </message>
    <message numerus="yes">
        <source>%n to claim</source>
        <translation>
            <numerusform>待领取 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>I hold %1</source>
        <translation>我持有 %1</translation>
    </message>
    <message>
        <source>Drag customers to your lane to claim them, and back to release them. Ctrl chooses many.</source>
        <translation>拖到自己的一列即领取，拖回即退回。按住 Ctrl 多选。</translation>
    </message>
    <message>
        <source>Drag customers to a salesperson to assign them, and back to release them. Ctrl chooses many.</source>
        <translation>拖到销售名下即分配，拖回即退回。按住 Ctrl 多选。</translation>
    </message>
    <message>
        <source>Choose customers of the open sea first.</source>
        <translation>请先选择公海客户。</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Back to the open sea, with a reason.</source>
        <translation>退回公海，需填写原因。</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>No pools for you</source>
        <translation>没有您的客户池</translation>
    </message>
    <message>
        <source>Here customers wait until somebody claims them, beside those who own them. Import a list to begin.</source>
        <translation>客户在这里等待领取，旁边是各位负责人。请先导入名单。</translation>
    </message>
    <message>
        <source>You are in no pool. An administrator can add you to one.</source>
        <translation>您不在任何客户池中，请系统管理员把您加入。</translation>
    </message>
    <message>
        <source>Import a list from Excel</source>
        <translation>从 Excel 导入名单</translation>
    </message>
    <message>
        <source>No salesperson yet</source>
        <translation>还没有销售</translation>
    </message>
    <message>
        <source>Everybody who sells has a lane here, and customers are dragged to it. Invite somebody in Settings.</source>
        <translation>每位销售在这里有一列，把客户拖过去即可。请在设置中添加用户。</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>转移…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Move to the pool</source>
        <translation>移到客户池</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Claim selected</source>
        <translation>领取所选</translation>
    </message>
    <message>
        <source>Search in this pool</source>
        <translation>在此客户池中搜索</translation>
    </message>
    <message>
        <source>There is nobody else here to give them to.</source>
        <translation>这里没有其他人可以分配。</translation>
    </message>
</context>
<context>
    <name>kechi::PoolsSection</name>
    <message>
        <source>New pool</source>
        <translation>新建客户池</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) in the open sea</source>
        <translation>
            <numerusform>公海 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owned</source>
        <translation>
            <numerusform>私海 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Managed by %1.</source>
        <translation>管理员：%1。</translation>
    </message>
    <message>
        <source>Members: %1.</source>
        <translation>成员：%1。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Archive the pool %1, while no customer is in it</source>
        <translation>归档没有客户的客户池 %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>The pool %1 has been saved.</source>
        <translation>已保存客户池 %1。</translation>
    </message>
    <message>
        <source>The pool %1 has been archived.</source>
        <translation>已归档客户池 %1。</translation>
    </message>
    <message>
        <source>Each customer is at home in one pool; its rule says who may claim from it and when a customer goes back to everybody.</source>
        <translation>每位客户属于一个客户池；池的规则说明谁可以领取、何时回到公海。</translation>
    </message>
    <message>
        <source>No pool is open to you</source>
        <translation>没有对您开放的客户池</translation>
    </message>
    <message>
        <source>Pools are where customers without an owner wait to be claimed.</source>
        <translation>没有负责人的客户在客户池中等待领取。</translation>
    </message>
</context>
<context>
    <name>kechi::PreviewModel</name>
    <message>
        <source>%1, header</source>
        <translation>%1，表头</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>kechi::QuickLogDialog</name>
    <message>
        <source>Log a follow-up</source>
        <translation>记一次跟进</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>跟进内容</translation>
    </message>
    <message>
        <source>Ctrl+Return saves</source>
        <translation>Ctrl+Enter 保存</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>3 天后</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Say whether somebody was reached.</source>
        <translation>请说明是否联系上。</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>请填写要做什么。</translation>
    </message>
</context>
<context>
    <name>kechi::RecordActs</name>
    <message>
        <source>%1 has been added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 has been saved.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Logged. %1</source>
        <translation>已记录。%1</translation>
    </message>
    <message>
        <source>Logged, and the next step is planned.</source>
        <translation>已记录，并安排了下一步。</translation>
    </message>
    <message>
        <source>Logged.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>“%1” is planned.</source>
        <translation>已安排“%1”。</translation>
    </message>
    <message>
        <source>Whom was the follow-up with?</source>
        <translation>记录哪位客户的跟进？</translation>
    </message>
</context>
<context>
    <name>kechi::RecordHead</name>
    <message>
        <source>Grade %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Transfer to…</source>
        <translation>转移给…</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>分配给…</translation>
    </message>
    <message>
        <source>Release to the pool…</source>
        <translation>退回客户池…</translation>
    </message>
    <message>
        <source>+ Tag</source>
        <translation>+ 标签</translation>
    </message>
    <message>
        <source>Add or remove tags</source>
        <translation>添加或移除标签</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>记一次跟进</translation>
    </message>
    <message>
        <source>Log a follow-up (Ctrl+L)</source>
        <translation>记一次跟进（Ctrl+L）</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>kechi::RecordTabs</name>
    <message>
        <source>What is known of the customer</source>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>归属记录</translation>
    </message>
    <message>
        <source>Nothing has happened here yet.</source>
        <translation>还没有动态。</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>显示更早的</translation>
    </message>
    <message>
        <source>Nothing has been ordered yet.</source>
        <translation>还没有订单。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>没有安排。</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation>已完成“%1”。</translation>
    </message>
    <message>
        <source>Open sea of %1</source>
        <translation>%1 的公海</translation>
    </message>
    <message>
        <source>In the pool %1</source>
        <translation>在客户池 %1</translation>
    </message>
</context>
<context>
    <name>kechi::ReportTables</name>
    <message>
        <source>Nothing to look at</source>
        <translation>没有需留意的内容</translation>
    </message>
    <message>
        <source>No row meets a customer who is there</source>
        <translation>没有与已有客户相同的行</translation>
    </message>
    <message>
        <source>Every cell could be read as what its column is mapped to.</source>
        <translation>每个单元格都能按所对应的列读取。</translation>
    </message>
    <message>
        <source>All customers of the file are new.</source>
        <translation>文件中的客户都是新的。</translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed.</source>
        <translation>列出 %2 条中的前 %1 条。</translation>
    </message>
    <message>
        <source>To look at %1</source>
        <translation>需留意 %1</translation>
    </message>
    <message>
        <source>Already there, or refused %1</source>
        <translation>已存在或被拒绝 %1</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>列出哪些</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需留意</translation>
    </message>
    <message>
        <source>Rows that meet a customer or cannot come in</source>
        <translation>与已有客户相同或不能导入的行</translation>
    </message>
    <message>
        <source>Import as new</source>
        <translation>作为新客户导入</translation>
    </message>
    <message>
        <source>Fill the blanks</source>
        <translation>只补空白</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen row(s):</source>
        <translation>
            <numerusform>已选 %Ln 行：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) may be customers who are there. Choose rows to decide on them.</source>
        <translation>
            <numerusform>%Ln 行可能是已有客户。请选择行来决定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::ResultStep</name>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>You can go on working on other pages. If you cancel, nothing of this file comes in.</source>
        <translation>可以到其他页面继续工作。取消则不会写入本文件的任何内容。</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>导入已撤销</translation>
    </message>
    <message>
        <source>The workspace is as it was before.</source>
        <translation>工作区已恢复原状。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Rows that could not come in can be saved as a file, corrected and imported again.</source>
        <translation>不能导入的行可另存为文件，改正后再导入。</translation>
    </message>
    <message>
        <source>Undo takes it back, but for customers that somebody has changed since.</source>
        <translation>可以撤销，之后被人修改过的客户除外。</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新增客户</translation>
    </message>
    <message>
        <source>Filled up</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>Only blanks were filled in</source>
        <translation>只补了空白</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Customers who were there already</source>
        <translation>已存在的客户</translation>
    </message>
    <message>
        <source>Could not come in</source>
        <translation>不能导入</translation>
    </message>
    <message>
        <source>Listed below</source>
        <translation>列在下方</translation>
    </message>
    <message>
        <source>No row was refused</source>
        <translation>没有被拒绝的行</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>查看客户</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Save the error rows…</source>
        <translation>保存错误行…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>再导入一个文件</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln row(s)</source>
        <translation>
            <numerusform>共 %Ln 行</numerusform>
        </translation>
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
    <name>kechi::ScoreCard</name>
    <message>
        <source>Customer score</source>
        <translation>客户评分</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Nothing has given points yet.</source>
        <translation>还没有得分项。</translation>
    </message>
</context>
<context>
    <name>kechi::Seat</name>
    <message>
        <source>Today</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>分析报表</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>By rule, %n customer(s) went back to the pool.</source>
        <translation>按规则回收了 %n 位客户。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>客户池</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>kechi::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>设置分类</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Pools and rules</source>
        <translation>客户池与规则</translation>
    </message>
    <message>
        <source>Workspace and password</source>
        <translation>工作区与密码</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
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
    <name>kechi::TimelineView</name>
    <message>
        <source>open sea of %1</source>
        <translation>%1 的公海</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>归属变更</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段变更</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
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
    <name>kechi::TodoDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
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
        <source>Search customers, people, phones, codes…</source>
        <translation>搜索客户、联系人、电话、编号…</translation>
    </message>
</context>
<context>
    <name>kechi::UndoActs</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Undone: %1. Left, because somebody changed it since: %n.</source>
        <translation>已撤销：%1。有 %n 项之后被修改过，予以保留。</translation>
    </message>
</context>
<context>
    <name>kechi::UserForm</name>
    <message>
        <source>Add user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新建用户</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
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
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Holding limit</source>
        <translation>持有上限</translation>
    </message>
    <message>
        <source>Experience, 1 to 5</source>
        <translation>经验等级（1–5）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>First day of the leave</source>
        <translation>请假开始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>Customers owned at once</source>
        <translation>同时负责的客户数</translation>
    </message>
</context>
<context>
    <name>kechi::UserTableModel</name>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Holding limit</source>
        <translation>持有上限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>kechi::UsersSection</name>
    <message>
        <source>%1 has been added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 has been saved.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>%1 signs in with the new password from now on.</source>
        <translation>%1 从现在起用新密码登录。</translation>
    </message>
    <message>
        <source>%1 can no longer sign in. Transfer the customers that are left.</source>
        <translation>%1 已不能登录。请转移其名下的客户。</translation>
    </message>
    <message>
        <source>Who signs in here, what their roles let them do, and how many customers each may hold.</source>
        <translation>谁可以登录、各角色能做什么、每人最多持有多少客户。</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新建用户</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>重设密码…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
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
    <name>kechi::WorkspaceSection</name>
    <message>
        <source>The workspace has been saved.</source>
        <translation>已保存工作区。</translation>
    </message>
    <message>
        <source>Your password has been changed.</source>
        <translation>已修改您的密码。</translation>
    </message>
    <message>
        <source>What your company&apos;s workspace is called, and in which time zone its days begin and end: recycling and reports go by them.</source>
        <translation>公司工作区的名称和所在时区；回收和报表按这个时区的日期计算。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>我的密码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>修改我的密码…</translation>
    </message>
</context>
<context>
    <name>listed</name>
    <message>
        <source>, </source>
        <comment>between two names</comment>
        <translation>、</translation>
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
    <message>
        <source>There is no such user.</source>
        <translation>没有这个用户。</translation>
    </message>
    <message>
        <source>There is no such pool.</source>
        <translation>没有这个客户池。</translation>
    </message>
    <message>
        <source>There is already a pool “%1”.</source>
        <translation>已有客户池“%1”。</translation>
    </message>
    <message>
        <source>Somebody has changed this pool meanwhile. Look at it again before you save.</source>
        <translation>有人刚刚修改了这个客户池，请重新查看后再保存。</translation>
    </message>
    <message>
        <source>A pool needs a name.</source>
        <translation>客户池需要名称。</translation>
    </message>
    <message numerus="yes">
        <source>A pool&apos;s name has at most %n letter(s).</source>
        <translation>
            <numerusform>客户池名称最多 %n 个字。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is neither a salesperson nor a manager and can claim from no pool.</source>
        <translation>%1 既不是销售也不是经理，不能从客户池领取。</translation>
    </message>
    <message>
        <source>%1 is not a manager and cannot manage a pool.</source>
        <translation>%1 不是经理，不能管理客户池。</translation>
    </message>
    <message>
        <source>This pool still has customers, perhaps some in the recycle bin. Move them to another pool first.</source>
        <translation>这个客户池还有客户（可能在回收站中），请先移到其他客户池。</translation>
    </message>
    <message>
        <source>This is the last pool, and every customer needs one.</source>
        <translation>这是最后一个客户池，每位客户都需要一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an effective follow-up</source>
        <translation>
            <numerusform>%n 天没有有效跟进</numerusform>
        </translation>
    </message>
    <message>
        <source>A day to come can be checked, but not carried out today.</source>
        <translation>将来的日期只能检查，不能今天执行。</translation>
    </message>
    <message>
        <source>Somebody looked after this customer just now: it is no longer due.</source>
        <translation>刚刚有人跟进了这位客户，已不再到期。</translation>
    </message>
    <message>
        <source>The recycling was stopped. What it had taken back by then stays taken back.</source>
        <translation>回收已停止，此前已回收的保持不变。</translation>
    </message>
</context>
<context>
    <name>pools</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等另外 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n to the open sea</source>
        <translation>
            <numerusform>把 %n 位退回公海</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n to this pool</source>
        <translation>
            <numerusform>把 %n 位移到此客户池</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claim %n → %1</source>
        <translation>
            <numerusform>领取 %n 位 → %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %n to %1 → %2</source>
        <translation>
            <numerusform>转移 %n 位给 %1 → %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n to %1 → %2</source>
        <translation>
            <numerusform>分配 %n 位给 %1 → %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customers, why they stay</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and others, %n in all</source>
        <translation>
            <numerusform>%1 等 %n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>The sample was not made.</source>
        <translation>未能建立示例。</translation>
    </message>
    <message>
        <source>The sample&apos;s lists could not be written to the temporary folder.</source>
        <translation>无法把示例名单写入临时文件夹。</translation>
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

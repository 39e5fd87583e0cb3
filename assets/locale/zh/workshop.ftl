### 工坊：在作者自己的编辑器旁边跟踪剧本文件，并说明每次改动的结果。

workshop-heading = 剧本工坊：{ $file }
workshop-open = 剧本工坊
workshop-open-hint = 在您编辑文件时跟踪它，并立即显示每次改动的结果。

workshop-leaf = 左侧
workshop-leaf-findings = 检查
# $count (number): how many.
workshop-leaf-findings-found = 检查 { $count }
workshop-leaf-history = 历史
workshop-reading = 正在读取文件。
workshop-clean = 没有发现问题。
workshop-place = 第 { $line } 行，第 { $column } 列
workshop-error = 错误：{ $code }
workshop-warning = 警告：{ $code }
workshop-version-opened = 打开时的样子
workshop-version-saved = 在编辑器中保存
workshop-version-moved = { $name }：{ $before } → { $after }

workshop-player = { $side }：{ $player }
workshop-player-hint = 按一下选择玩家。
workshop-players = 由谁来操控{ $side }？
workshop-side-us = 一方
workshop-side-china = 另一方
workshop-view = 右侧
workshop-view-results = 结果
workshop-view-happened = 发生了什么
workshop-view-race = 竞赛走势
workshop-games = { $games } 局，各版本使用相同的随机数
workshop-older = 上一个可以进行的版本：{ $told }
workshop-waits = 正在进行最初的几局。
workshop-nothing = 目前还不能进行。需要修改之处列在左侧。
workshop-group-endings = 结局
workshop-group-decisive = 直接分胜负
workshop-group-events = 事件
workshop-group-laws = 法律
workshop-group-objectives = 目标：100 分中的得分
workshop-column-now = 当前
workshop-column-interval = 范围
workshop-column-since-save = 较改动前
workshop-column-since-pin = 较基准
workshop-interval = { $low } 至 { $high }
workshop-moved = { $before } → { $after }
workshop-wins = { $side }获胜
workshop-draw = 平局
workshop-nobody = 双方皆负
workshop-score = 得分：{ $side }
workshop-length = 长度（回合）
workshop-objective = { $side }：{ $name }

workshop-undo = 撤销
workshop-undo-hint = 把上一个版本写回文件。
workshop-redo = 重做
workshop-redo-hint = 把撤销的版本重新写入文件。
workshop-pin = 设为基准
workshop-pin-hint = 从现在起，所有数值也与这个版本比较。
workshop-play = 试玩
workshop-play-hint = 在左侧打开对局设置：用现在的文件，从任意回合、执任意一方开始。

workshop-note-saved = 已在编辑器中保存，文件已重新读取
workshop-note-written = 已写入文件
workshop-note-meanwhile = 文件在此期间被其他程序保存过。已重新读取，没有覆盖任何内容。
workshop-note-unwritten = 无法写入文件。
workshop-note-unkept = 文件无恙，但历史无法保存到磁盘。
workshop-note-merged = 已与其他程序在此期间保存的内容一并写入
workshop-note-aside = 未写入：与其他程序在此期间保存的内容冲突

## 左侧：用这个文件对局

workshop-leaf-play = 对局
workshop-play-turn = 从哪一回合开始
workshop-play-turn-number = 第{ $turn }回合
workshop-play-before = 在此之前的回合
workshop-play-before-hint = 您入座之前由谁来下：右侧选定的两位按这个种子对局，或在现在的文件上重走本剧本某个存档的指令。
workshop-play-players = 右侧两位
workshop-play-saved = 某个存档
workshop-play-played = { $us } · { $china } · { $turns }个回合
workshop-play-role = 此后您执
workshop-play-us = { $us-short }
workshop-play-china = { $china-short }
workshop-play-both = 双方
workshop-play-begin = 从这里开始
workshop-play-begin-hint = 用现在的文件开一局。离开后回到这里。

## 历史

workshop-history-first = 打开时的文件。
workshop-history-since = 相对版本 { $number } 的改动：
workshop-history-beside = 与文件中的版本 { $number } 的不同之处：
workshop-history-went = − { $line }
workshop-history-came = + { $line }
workshop-history-more = 另有 { $count } 处
workshop-history-differs = 不同之处
workshop-history-go = 回到这个版本
workshop-history-go-hint = 把它写入文件。其他版本都会留在历史里。
workshop-version-aside = 未写入：{ $what }
workshop-version-of = { $what }（由版本 { $number } 而来）
workshop-version-stays = { $name } { $share }
workshop-version-between = {" · "}

## 两处同时保存

workshop-conflict = 两处都有改动
workshop-conflict-says = 您在这里改动“{ $name }”时，同一处在其他程序中被保存了。没有覆盖任何内容。无论选哪一个，两个版本都会留在历史里。
workshop-conflict-look = 先比较两者
workshop-conflict-theirs = 保留另一处保存的内容
workshop-conflict-mine = 写入我的改动

## 左侧：事件、法律、直接分胜负的条件与结局

workshop-leaf-events = 事件
workshop-entry-change = 修改
workshop-entry-change-hint = 逐行打开这一条。按回车或双击也可以。
workshop-entry-add = 新增
workshop-entry-add-hint = 在选中的一条之后新建一条。结局则放在它之前，因为讲述的是第一个成立的结局。
workshop-entry-remove = 删除
workshop-entry-remove-hint = 把选中的一条从文件中去掉。撤销可以恢复。
workshop-entry-unwritable = 按这个文件的排版，无法在此处写入：请在您的编辑器里修改。

## 正在修改的一条

workshop-entry-heading-events = 事件：{ $id }
workshop-entry-heading-laws = 法律：{ $id }
workshop-entry-heading-decisive = 直接分胜负：{ $id }
workshop-entry-heading-endings = 结局：{ $id }
workshop-entry-words = 新条目，待写
workshop-entry-more-fields = 在此添加
workshop-entry-more-items = 再加一项
workshop-entry-one-more = 再加一项
workshop-entry-no-number = 这不是数字。
workshop-entry-range-both = { $low } 到 { $high }
workshop-entry-range-low = 不小于 { $low }
workshop-entry-range-high = 不大于 { $high }
workshop-entry-drop = 去掉这一行
workshop-entry-drop-hint = 去掉选中的一行，连同属于它的内容。
workshop-entry-write = 写入文件
workshop-entry-write-hint = 只把改动的部分写入文件。
workshop-entry-tries = 正在用200局试算……
workshop-entry-rate = { $games }局中有 { $rate } 出现（{ $low } 到 { $high }）
workshop-entry-rate-before = { $told }；此前 { $before }

## 各种条件与效果

workshop-form-all = 各项都成立
workshop-form-any = 至少一项成立
workshop-form-not = 该项不成立
workshop-form-stock = 存量
workshop-form-indicator = 指标
workshop-form-turn = 若干回合
workshop-form-date = 一段日期
workshop-form-gate = 关口
workshop-form-flag = 旗子已升起
workshop-form-shipped = 芯片已出货
workshop-form-law = 法律有效
workshop-form-ordered = 某方下了该指令
workshop-form-offer = 提供一道特别指令
workshop-form-raise = 升起旗子
workshop-form-lower = 降下旗子

## 自己的剧本（从菜单进入）

authoring-heading = 剧本工坊
authoring-hint = 编写自己的剧本：从模板开始，每次改动的效果立即可见。
authoring-none = 还没有剧本。请在右侧新建一个。
authoring-new = 新建剧本
authoring-template = 模板
authoring-copy = 复制一份
authoring-name = 名称
authoring-name-hint = 例如 my-deal
authoring-begin = 新建
authoring-begin-hint = 在您的剧本文件夹里写入文件，并在工坊中打开。
authoring-not-begun = 没有建成。
authoring-pack = 打包分享
authoring-pack-hint = 连同作者、许可和摘要，装进旁边的一个文件。
authoring-packed = 打包完成。
authoring-not-packed = 未能打包：文件里有错误。

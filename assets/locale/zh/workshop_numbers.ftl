### 剧本工坊：文件中的数值及其滑块。

workshop-leaf-numbers = 数值
workshop-numbers-search = 搜索数值
workshop-numbers-search-hint = 按名称、键或主题搜索
workshop-numbers-unread = 文件目前无法读取，因此不能移动其中的数值。需要修改之处见“检查”。
workshop-numbers-none = 没有相符的数值。
workshop-number-value = 新值：{ $name }
workshop-number-back = 恢复为 { $value }
workshop-number-back-hint = 把在此打开时的值写回文件。
workshop-number-place = { $path }，第 { $line } 行
workshop-number-unsaid = { $path }：文件没有写，采用游戏自带的值；一经移动便会写入文件。
workshop-number-unit = 单位：{ $unit }
workshop-number-room = 滑块范围：{ $low } 至 { $high }
workshop-number-bounds = 允许的值：{ $low } 至 { $high }；滑块之外的请直接输入
workshop-number-beyond = 必须在 { $low } 至 { $high } 之间。
workshop-number-no-number = 这不是数字。
workshop-number-within = { $outer }：{ $inner }
workshop-number-weight = 权重：{ $name }
workshop-number-margin = 判为平局的分差
workshop-number-moves = { $name } { $before } → { $after }
workshop-key-move = 移动滑块；按住 Shift 移动十格
workshop-key-type = 输入所选数值

## 主题

workshop-subject-match = 对局
workshop-subject-sides = 双方的初始值
workshop-subject-shared = 共同的初始值
workshop-subject-market = 模型：市场
workshop-subject-race = 模型：竞赛
workshop-subject-leverage = 模型：筹码
workshop-subject-politics = 模型：政治
workshop-subject-home = 模型：国内产业
workshop-subject-objectives = 目标
workshop-subject-chips = 芯片
workshop-subject-gates = 关口
workshop-subject-programmes = 投资计划
workshop-subject-specials = 特别指令
workshop-subject-events = 事件
workshop-subject-laws = 法律
workshop-subject-decisive = 提前结束
workshop-subject-endings = 结局
workshop-subject-last_quarter = 第一回合之前
workshop-subject-teams = 团队与课程
workshop-subject-history = 历史记录

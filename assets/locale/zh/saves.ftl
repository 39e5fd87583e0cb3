### 已存对局的列表。

saves-broken = 无法打开
saves-older = 旧规则
saves-not-playable = 仅供查看
saves-older-look = 查看指令
saves-older-says = 这局按规则 { $found } 下成，而本游戏使用规则 { $here }：不能继续，当时的局面也无法再现。双方下达的指令仍可查看。
saves-older-won = { $side }获胜
saves-keep-says = 供回顾，也供给别人看。曾经保密的内容也会全部写出。
saves-kind-backup = 备份
saves-kind-aside = 因损坏而另行保存
saves-branch = 从{ $date }另行续下
saves-branch-start = 从开局另行续下
saves-rescue = 从完好处继续
saves-saved-at = { $date } { $time }
saves-leave-says = 已保存到本{ $period }，可从菜单继续。
saves-unsaved = 对局无法保存。可以继续，但关闭窗口后将会丢失。
saves-parted = 这盘对局已分成两盘。
saves-leave-question = 还有内容没有保存，仍要退出吗？
saves-leave-anyway = 退出

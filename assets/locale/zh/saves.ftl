### 已存对局的列表。

saves-broken = 无法打开
saves-keep-says = 供回顾，也供给别人看。曾经保密的内容也会全部写出。
saves-kind-backup = 备份
saves-kind-aside = 因损坏而另行保存
saves-rescue = 从完好处继续

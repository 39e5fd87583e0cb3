### 界面与棋盘的外观：显示设置、时间之河、原因合计。

view-settings-page-display = 显示
view-settings-page-comfort = 舒适
view-settings-on = 开
view-settings-off = 关
view-settings-theme = 主题
view-settings-theme-says = 夜色中的大海，或纸上的海图。
view-settings-theme-dark = 深色
view-settings-theme-light = 浅色
view-settings-contrast = 高对比度
view-settings-contrast-says = 纯色背景，文字和线条更醒目。
view-settings-letters = 小字大小
view-settings-letters-says = 只放大标签和句子，以窗口放得下为限，布局不变。
view-settings-motion = 减少动态效果
view-settings-motion-says = 内容依次出现，但不移动。
view-key-settings-page = 打开该编号的页面
race-key-zoom-about = 放大或缩小竞赛图（滚轮亦可）
race-key-pan-about = 左右移动竞赛图（拖动亦可）
race-key-whole-about = 恢复竞赛全图

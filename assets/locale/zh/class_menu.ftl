### 从窗口菜单开课。

teach-heading = 给全班上课
teach-hint = 全班用手机参加，由您在浏览器中主持
teach-new = 开课
teach-held = 正在上的课
teach-none = 目前没有。开课后，控制台会在浏览器中打开；本窗口负责运行课堂，请保持打开。
teach-plan = 教案
teach-plan-none = 无
# $minutes (number)
teach-plan-of = { $minutes } 分钟
teach-open = 开课
teach-resume-hint = 继续上一次的课堂：座位和回合不变，时钟暂停
teach-console = 打开控制台
teach-stop = 停止课堂
teach-stop-ask = 停止课堂？课堂会保存，以后可以继续。
teach-address = 学生打开
teach-pin = 并输入 PIN
teach-here = 目前只对这台电脑开放，适合演练或传着用一台设备。可在控制台对网络开放。
teach-there = 您在控制台打开入口后，学生即可入座。上课期间请保持本窗口打开。
teach-key-enter = 开课

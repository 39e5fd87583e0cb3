### 全班在前方屏幕上读到的内容。

projector-join = 用手机加入
projector-address = 扫描二维码，或在浏览器中输入此地址
projector-soon = 马上开始
projector-brief = 请阅读角色
projector-brief-about = 您想要什么，担心什么，能做什么？
projector-standing = 对局状况

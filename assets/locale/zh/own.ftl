### 玩家自己的剧本：所在文件夹，以及其中的错误。

own-mark = 我的剧本
own-folder = 我的剧本
own-folder-says = 放进此文件夹的剧本文件（.yaml）会与其他剧本一起列出，并标上“我的剧本”：
own-guide = 编写说明：{ $file }
own-open = 打开文件夹
own-no-folder = 无法创建“我的剧本”文件夹。
own-not-opened = 无法打开文件夹。
own-what-is-wrong = 查看错误
own-findings = “{ $name }”无法开始
own-namesake = 游戏也自带一个名为 { $name } 的剧本。在终端里，这个名称指自带的剧本；要用这个文件，请写出它的路径。

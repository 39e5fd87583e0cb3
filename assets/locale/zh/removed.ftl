### 剧本文件中曾经可用的名称，以及现在该写什么。接在“there is no ... ‘名称’; ”之后。

removed-constant-jobs_fabs = 已随就业一并移除，请删去此行
removed-constant-jobs_per_bn = 已随就业一并移除，请删去此行
removed-constant-jobs_wear = 已随就业一并移除，请删去此行
removed-constant-lost_sales_jobs = 已随就业一并移除，请删去此行
removed-constant-shortage_jobs = 已随就业一并移除，请删去此行
removed-indicator-tariff_rate = 已移除：进口许可定的不再是关税，而是进口配额。请改用“import_quota”，即允许的市场份额（与关税此消彼长）
removed-order-levy = 已移除：进口许可上的档位现为配额，即买方支出中可用于该芯片的比例。请把“levy-”改为“quota-”，后接档位的数值
removed-stock-us_jobs = 已移除：没有规则读取就业。请删去其初始值，以及所有用到它的条件和效果

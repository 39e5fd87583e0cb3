"""What the constants cite: who measured it, where to read it, and the original before any copy.

An address stands by itself where its host published the figure first; "read at" says that the
address is another's report, and that the original was not seen. No constant belongs here.
"""

from typing import Final

__all__ = [
    "ASCEND_PRICE",
    "BERNSTEIN",
    "BIG_FUND",
    "BIS_CAP",
    "BIS_PARENT",
    "CAISI",
    "CHIPS_ACT",
    "CNAS",
    "DELIVERIES",
    "DOMESTIC_TOOLS",
    "EIGHTEEN_MONTHS",
    "EPOCH",
    "EPOCH_LAG",
    "EPOCH_TREND",
    "GRUNEWALD",
    "HUANG",
    "ITIF",
    "K10",
    "LOCK_IN",
    "R2",
    "READY",
    "SEMIANALYSIS",
    "WAFERS",
    "YIELDS",
]

ASCEND_PRICE: Final = (
    "Financial Times, read at "
    "https://aitechnews.in/huawei-ai-chip-2026-revenue-12-billion-nvidia-india/; IDC, read at "
    "https://open-techstack.com/blog/china-ai-accelerator-market-share-nvidia-2026"
)
BERNSTEIN: Final = (
    "Bernstein: $37bn (2025), $69bn (2027), $88bn (2028); read at "
    "https://aigazine.com/markets/china-ai-chip-market-huawei-targets-50-market-share-by-2026--s"
)
BIG_FUND: Final = (
    "Big Fund III $47.5bn, read at "
    "https://alltechmagazine.com/china-creates-us47-billion-fund-to-seek-self-sufficiency-in-semiconductors"
    "; incentives of $28-70bn, read at "
    "https://caliber.az/en/post/beijing-plans-record-incentives-to-strengthen-semiconductor-sector"
)
BIS_CAP: Final = "91 FR 1684, https://www.govinfo.gov/content/pkg/FR-2026-01-15/html/2026-00789.htm"
BIS_PARENT: Final = (
    "BIS guidance, 31 May 2026, https://www.bis.gov/media/documents/bis-guidance-may-31-2026.pdf"
)
CAISI: Final = (
    "CAISI, NIST, on DeepSeek V4 Pro, 1 May 2026, read at "
    "https://newsanalysis.net/caisi-deepseek-v4-pro-eight-months-debate/"
)
CHIPS_ACT: Final = (
    "CHIPS and Science Act, Public Law 117-167: $52.7bn over five years; read at "
    "https://jm-aq.com/the-chips-and-science-act-will-bolster-u-s-leadership-in-semiconductors/"
)
CNAS: Final = (
    "CNAS, June 2025: median 140k chips a year, 10k to several hundred k; "
    "https://www.cnas.org/publications/reports/countering-ai-chip-smuggling-has-become-a-national-security-priority"
)
DELIVERIES: Final = (
    "Financial Times, 19 August 2026, "
    "https://www.ft.com/content/6c5650fb-969d-4d4e-80d6-8d11002a8cf7"
)
DOMESTIC_TOOLS: Final = (
    "50% domestic equipment in new fabs, read at "
    "https://www.newsbytesapp.com/news/business/china-mandates-50-local-equipment-use-for-chipmakers/story"
)
EIGHTEEN_MONTHS: Final = (
    "CNBC, 8 December 2025, https://www.cnbc.com/2025/12/08/trump-nvidia-h200-sales-china.html; "
    "first shipments, H200 in 2024-Q2, B200 late in 2024, GB300 in the second half of 2025, "
    "https://glennklockwood.com/garden/processors/B200, "
    "https://datacrunch.io/blog/nvidia-b300-vs-b200-complete-gpu-comparison-to-date, "
    "months derived; first deliveries, Financial Times, 19 August 2026, "
    "https://www.ft.com/content/6c5650fb-969d-4d4e-80d6-8d11002a8cf7; Huang, Bloomberg, read at "
    "https://www.thestar.com.my/business/business-news/2025/12/05/huang-unsure-if-china-will-accept-its-h200-chips"
)
"""What the title says, and what it does not: the age of one chip at one decision."""
EPOCH: Final = (
    "Epoch AI, April 2026: US hyperscalers to China about 14:1 (derived); "
    "https://epoch.ai/data/ai-chip-owners"
)
EPOCH_LAG: Final = (
    "Epoch AI: mean lag 7 months, 4 to 14; read at "
    "https://thebeat.tech/articles/us-ai-models-outpace-chinese-counterparts-by-an-average-of-7-months-since-2023"
)
EPOCH_TREND: Final = (
    "Epoch AI: lag of 6 to 8 months since 2024; read at "
    "https://reportify.ai/social-media/761367295305110"
)
GRUNEWALD: Final = (
    "Grunewald, February 2026: clusters of up to 250k B300 equivalents; "
    "https://the-substrate.net/p/where-will-china-get-its-compute"
)
HUANG: Final = (
    "Huang: a market of $50bn a year; read at "
    "https://aerocloud.top/washington-divided-over-gain-ai-act-as-tech-titans-clash-on-chip-exports"
)
ITIF: Final = (
    "ITIF, 18 December 2025, "
    "https://itif.org/publications/2025/12/18/trump-administration-gets-h200-chip-sales-to-china-right-and-wrong"
)
K10: Final = (
    "NVIDIA Form 10-K for FY2026, "
    "https://www.sec.gov/Archives/edgar/data/1045810/000104581026000021/nvda-20260125.htm"
)
LOCK_IN: Final = "no source measures it; 10 to 30% a year is thought possible"
R2: Final = (
    "a failed switch cost DeepSeek three months, read at "
    "https://blife.team/post/deepseek-delays-next-ai-model-due-to-poor-performance-of-chinese-made-chips"
)
READY: Final = (
    "82k ready in January 2026, read at "
    "https://www.ainvest.com/es/news/nvidia-h200-bridge-tactical-play-china-ai-infrastructure-curve-2601"
)
SEMIANALYSIS: Final = (
    "SemiAnalysis, 8 September 2025, read at "
    "https://podcast-pipeline.pages.dev/digests/2025-09-08_semi-analysis_huawei-ascend-production-ramp-die-banks-tsmc-continued-production-hbm-is-the-bottlenec"
)
WAFERS: Final = (
    "Morgan Stanley, read at "
    "https://ng.investing.com/news/stock-market-news/morgan-stanley-upgrades-smic-on-rising-demand-for-chinamade-ai-chips-2155693"
)
YIELDS: Final = (
    "no EUV, yields of 20 to 40%; read at https://rbtfl.xyz/es/n/smic-7nm-double-ascend-2026.md"
)

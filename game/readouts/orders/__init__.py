"""Orders before they are sealed: what each costs, would change, and what advisors say of it.

What an order did change is told in `quarter`, not here.
"""

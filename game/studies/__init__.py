"""Is it fair, and is it fast? Many matches at once, and measurements of this machine.

No rule, policy or screen is defined here: studies only run what the other folders offer.
"""

### Holding a class from the menu of the window.

teach-heading = Teach a class
teach-hint = A whole class plays on its phones, led from your browser
teach-new = Open a class
teach-held = The class that is open
teach-none = None is open. When you open one, your console comes up in the browser, and this window goes on serving the class.
teach-plan = Lesson plan
teach-plan-none = none
# $minutes (number)
teach-plan-of = { $minutes } min
teach-open = Open the class
teach-resume-hint = Goes on with the class that was held here last: same seats, same turn, the clock at rest
teach-console = Open the console
teach-stop = Stop the class
teach-stop-ask = Stop the class? It is kept, and can be taken up again.
teach-address = Students open
teach-pin = and type the PIN
teach-here = Open to this computer alone: for a rehearsal, or one device that goes round. The console opens it to the network.
teach-there = Students sit down once you have opened the door at the console. Leave this window open while the class goes on.
teach-key-enter = open the class

district-alle = Ganze Stadt
topic-registration = Anmelden und Ausweise
topic-residence = Aufenthalt

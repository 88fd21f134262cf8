# Emptied by accident.

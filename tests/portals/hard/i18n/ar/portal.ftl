district-alle = كل المدينة
topic-registration = التسجيل
topic-residence = الإقامة
portal-name = بوابة

helpline = Телефонуйте нам
open = Відчинено

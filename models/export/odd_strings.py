"""Strings that tokenizers disagree about, and a line of a test's input for one."""

import random

STRINGS = [
    "", " ", "  ", "a", " a", "a ", "Hello, world!", "Hello world\n", "  two  spaces  ", "\t", "\n",
    "\n\n\n", "\r\n", " \n ", "a\n\n b", "tab\there", "    indented\n        more\n", "x   y", "x    ",
    "I'm you're they've he'll she'd it's 'tis", "I'M YOU'RE THEY'VE HE'LL SHE'D IT'S", "don't can't won't",
    "1", "12", "123", "1234", "12345678901234567890", "3.14159", "a1b2c3", "2024-11-21T09:21:16Z", "1,000,000.00",
    "\u0661\u0662\u0663", "\u00bd \u00b2 \u2167", "x\u00b2+y\u00b2", "0x1F600", "1e-5 v2.0.1",
    "caf\u00e9", "cafe\u0301", "na\u00efve fa\u00e7ade", "\u00fcber Stra\u00dfe", "\u0130stanbul \u0131\u015f\u0131k", "it'\u017f",
    "\u4f60\u597d\uff0c\u4e16\u754c\uff01", "\u3053\u3093\u306b\u3061\u306f\u4e16\u754c", "\uc548\ub155\ud558\uc138\uc694", "\u041f\u0440\u0438\u0432\u0435\u0442, \u043c\u0438\u0440!",
    "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645", "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd", "\u0928\u092e\u0938\u094d\u0924\u0947 \u0926\u0941\u0928\u093f\u092f\u093e", "\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35\u0e0a\u0e32\u0e27\u0e42\u0e25\u0e01", "\u0395\u03bb\u03bb\u03b7\u03bd\u03b9\u03ba\u03ac", "Ti\u1ebfng Vi\u1ec7t",
    "\U0001f600", "\U0001f600\U0001f601\U0001f602", "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466 family", "\U0001f1e9\U0001f1ea\U0001f1eb\U0001f1f7", "\U0001f44d\U0001f3fd ok", "\u2764\ufe0f", "\U00010348\U00010380",
    "\u00a0nbsp\u00a0", "\u2003em\u2003space", "\u3000ideographic\u3000", "zero\u200bwidth", "\u180emongolian", "\u0085nel\u0085x", "\u2028line\u2029para", "\ufeffbom", "\u00ad soft\u00adhyphen",
    "\x00", "a\x00b", "\x01\x02\x03\x07\x08\x0b\x0c\x0e\x1b[31mred\x7f", "\u0080\u009f", "\ufffd", "\uffff", "\U0010ffff", "\ue000",
    "<|endoftext|>", "a<|im_start|>b", "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n", "<|im_start", "<|im_start|", "<<|im_end|>>", "<|endoftext|><|endoftext|>", "< |im_end|>",
    "int main(void) { return 0; }\n", "for (i=0; i<10; ++i) a[i] += b[i]*c;", "def f(x):\n    return x**2\n", "https://example.org/a?b=c&d=%20e#f", "user@example.org", "C:\\path\\file", "$100 \u20ac99 \u00a350",
    "!!!", "...", "?!?!", "--==--", "~~~ ***", "\"quoted\" 'single' `tick`", "(a)[b]{c}<d>", "\u2026\u2014\u2013", "\u00ab guillemets \u00bb", "snake_case camelCase PascalCase SCREAMING_CASE kebab-case",
    "supercalifragilisticexpialidocious", "Donaudampfschifffahrtsgesellschaftskapit\u00e4n", "a" * 300, "ab" * 150, " " * 200, "\n" * 100, " \t" * 60, "9" * 100, "\u00e9" * 80, "\u4e16" * 80, "!" * 150, "aA" * 90,
    "\u01c5\u02b0\u00aa\u00ba", "\ufb01 ligature", "\u212b \u2126 \u212a'\u017f", "\u0301\u0302leading marks", "X\u0327Y\u0331z", "ABCdef GHIjkl", "HTTPServer", "\u00c0\u00c1\u00c2abc\u00e0\u00e1",
    "Once upon a time, there was a little robot who", "The capital of France is", "\u2581under\u2581score\u2581", "trailing space then newline \n", "\n leading newline",
]


def random_strings(count, seed):
    generator = random.Random(seed)
    alphabets = ["abcdefgh", "ABC def", "0123456789", " \t\n\r", "'stremvld", "!?.,;:-_/\\<|>", "\u00e9\u00df\u00f8\u0161",
                 "\u4e16\u754c\u4f60\u597d", "\u043f\u0440\u0438\u0432", "\u0645\u0631\u062d", "\U0001f600\u200d\U0001f44d\u2764", "\u00a0\u2003\u3000\u0301", "the quick brown fox "]
    for _ in range(count):
        parts = [generator.choice(generator.choice(alphabets)) for _ in range(generator.randrange(1, 50))]
        yield "".join(parts)


def row(text, ids):
    return f"{text.encode().hex() or '-'} {' '.join(map(str, ids))}".rstrip() + "\n"

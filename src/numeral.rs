//! Arabic, Chinese, financial and mixed numerals → values.

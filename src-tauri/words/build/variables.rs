//! What a Fluent pattern uses: its variables, how it selects on them, and what it refers to. Not here: whether
//! that is right, see `check`.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// All that one pattern uses, over every variant.
#[derive(Debug, Default, Clone)]
pub(crate) struct Uses {
    /// Names of variables, without `$`.
    pub(crate) variables: BTreeSet<String>,
    /// The keys of the variants by the variable that chooses among them.
    pub(crate) choices: BTreeMap<String, BTreeSet<Choice>>,
    /// Messages referred to, `id` or `id.attribute`.
    pub(crate) messages: BTreeSet<String>,
    /// Terms referred to, `-id` or `-id.attribute`.
    pub(crate) terms: BTreeSet<String>,
    /// Fluent functions called.
    pub(crate) functions: BTreeSet<String>,
}

/// The key of a variant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Choice {
    /// `[one]`, `[open]`
    Word(String),
    /// `[0]`
    Number(String),
}

impl Uses {
    /// What this pattern uses.
    pub(crate) fn of(pattern: &Pattern<&str>) -> Self {
        let mut uses = Self::default();
        uses.pattern(pattern);
        uses
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    if let InlineExpression::VariableReference { id } = selector {
                        let keys = self.choices.entry(id.name.to_owned()).or_default();
                        keys.insert(choice(&variant.key));
                    }
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.messages.insert(with_attribute(id.name, attribute.as_ref().map(|a| a.name)));
            }
            // Arguments of a term are literals that stay within it, never variables of the message.
            InlineExpression::TermReference { id, attribute, .. } => {
                let term = format!("-{}", id.name);
                self.terms.insert(with_attribute(&term, attribute.as_ref().map(|a| a.name)));
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.functions.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}

fn choice(key: &VariantKey<&str>) -> Choice {
    match key {
        VariantKey::Identifier { name } => Choice::Word((*name).to_owned()),
        VariantKey::NumberLiteral { value } => Choice::Number((*value).to_owned()),
    }
}

/// `id` or `id.attribute`: the name under which a pattern is known.
pub(crate) fn with_attribute(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}
